// `npm start`: builds, then serves. A wrong option is said before anything is built.
import { readPortOption } from './read-port-option.mjs';
import { serve } from './serve.mjs';

const wanted = readPortOption(process.argv.slice(2));
await import('../src/tools/run.mjs');
await serve(wanted);
