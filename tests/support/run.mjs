// Runs a TypeScript file of this project by its export main():
//   node tests/support/run.mjs tests/bench/assess.ts
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Which file? node tests/support/run.mjs <file.ts> [arguments]');
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
await module.main(...args);
