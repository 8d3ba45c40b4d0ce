import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { defines } from './src/tools/defines.ts';
import { readQuestions } from './src/tools/read-questions.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  define: defines(readQuestions(`${root}questions`), '1.0.0'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['tests/**/*.dom.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
});
