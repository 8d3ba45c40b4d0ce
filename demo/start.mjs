// `npm start`: builds, then serves. A wrong option, or a port that is taken, is said before anything is built.
import { createServer } from 'node:http';
import { openPorts } from './open-ports.mjs';
import { readPortOption } from './read-port-option.mjs';
import { serve } from './serve.mjs';

const wanted = readPortOption(process.argv.slice(2));
if (wanted.asked) {
  const tried = [createServer(), createServer(), createServer()];
  await openPorts(tried, wanted);
  for (const server of tried) server.close();
}
await import('../src/tools/run.mjs');
await serve(wanted);
