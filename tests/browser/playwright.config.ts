import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { port } from './support/port.ts';

/** One process for all pages, and none made ahead: who looks at one page at a time pays a third of a test for more. */
const FEW_PROCESSES = {
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

function firefox(name: string, grep: RegExp, prefs: Record<string, number> = {}) {
  const launchOptions = {
    executablePath: process.env.FIREFOX ?? '',
    firefoxUserPrefs: { ...FEW_PROCESSES, ...prefs },
  };
  // Its start costs as much as four tests, so it starts once, and Chromium runs beside it.
  const use = { browserName: 'firefox', channel: 'moz-firefox', launchOptions } as const;
  return { name, grep, workers: 1, use };
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.browser.test.ts',
  // A folder of its own, for it is emptied each time: the gallery's accepted pictures stand beside it.
  outputDir: `${root}/test-results/browser`,
  // A test waits for frames and answers some of its time: a few more of them than cores keep the cores busy.
  workers: Math.ceil(availableParallelism() * 1.5),
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  // What is well ends long before; a busy machine is no fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.VETTING_REPORT
    ? [['./support/quiet-reporter.ts'], ['json', { outputFile: process.env.VETTING_REPORT }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 800, height: 700 },
    locale: 'en-GB',
  },
  webServer: {
    command: `node ${root}/demo/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    // Only what is marked for it: each engine costs its time. First, for it goes one by one and must not be the last.
    ...(process.env.FIREFOX
      ? [
          firefox('firefox', /@firefox/),
          // A visitor's own colours in place of the page's, which Firefox takes up at its start alone.
          firefox('firefox in forced colours', /@forced/, { 'browser.display.document_color_use': 2 }),
        ]
      : []),
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: process.env.CHROMIUM_SHELL || process.env.CHROMIUM || '/usr/bin/chromium',
          // CI runs as root, where the sandbox cannot start; all our origins are on this machine.
          // No graphics card is played either: nothing is drawn in three dimensions, and playing one takes a tenth of the time.
          args: [
            ...['--no-sandbox', '--js-flags=--expose-gc', '--disable-features=LocalNetworkAccessChecks'],
            ...['--disable-gpu', '--disable-software-rasterizer'],
          ],
        },
      },
    },
  ],
});
