import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['tests/**/*.dom.test.tsx'], environment: 'happy-dom' } },
    ],
  },
});
