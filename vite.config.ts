import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { defines } from './src/tools/defines.ts';
import { readQuestions } from './src/tools/read-questions.ts';
import { mutantPlugin } from './tests/mutants/plugin.ts';
import { QuietReporter } from './tests/support/vitest-reporter.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const report = process.env.VETTING_REPORT;

/** Only where there is such a browser: `npm test` says whether there is. */
const webkit: TestProjectConfiguration[] = process.env.WEBKIT_DRIVER
  ? [
      {
        extends: true,
        test: { name: 'webkit', include: ['tests/webkit/**/*.test.ts'] },
      },
    ]
  : [];

export default defineConfig({
  plugins: [...mutantPlugin()],
  define: defines(readQuestions(`${root}questions`), version),
  test: {
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: '100%',
    // What hangs ends by its own waits; a busy machine is no fault.
    testTimeout: 60_000,
    ...(report
      ? { reporters: [new QuietReporter(report, webkit.length > 0 ? 'WebKit' : 'unit and DOM')] }
      : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/built/**', 'tests/webkit/**'],
          environment: 'node',
          // Our core keeps nothing between two calls, so its files need no process each.
          isolate: false,
        },
      },
      {
        extends: true,
        // What only `dist/` can tell: `npm run build` comes first.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], environment: 'node' },
      },
      ...webkit,
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.tsx'],
          // To load the app and a DOM anew costs a third of the time of these tests.
          isolate: false,
          environment: 'happy-dom',
          setupFiles: 'tests/support/fresh-page.ts',
          // A frame without a page is what the printed sheet is written into.
          environmentOptions: { happyDOM: { settings: { enableIframePageLoading: true } } },
        },
      },
    ],
  },
});
