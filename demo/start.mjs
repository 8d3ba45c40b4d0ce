// `npm start`: builds, then serves. A wrong option is said before anything is built.
import { readPortOption } from './read-port-option.mjs';

readPortOption(process.argv.slice(2));
await import('../src/tools/run.mjs');
await import('./serve.mjs');
