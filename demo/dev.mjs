// `npm run dev`: the demo, built anew and reloaded after each save. What a page runs is built; the package, its types
// and the sheets are not, so run `npm run build` before you look at those.
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readPortOption } from './read-port-option.mjs';
import { serve } from './serve.mjs';

const wanted = readPortOption(process.argv.slice(2));
const root = fileURLToPath(new URL('..', import.meta.url));
const pages = new Set();
const RELOAD = "<script>new EventSource('/reload').onmessage = () => location.reload();</script>";

await rebuild('first build');
await serve(wanted, {
  atEnd: RELOAD,
  listener(request, response) {
    if (request.url !== '/reload') return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    pages.add(response);
    response.on('close', () => pages.delete(response));
    return true;
  },
});
console.log('Watching src/, questions/ and demo/');

let running = false;
let changed;
for (const folder of ['src', 'questions', 'demo'])
  watch(`${root}${folder}`, { recursive: true }, (_, name) => {
    if (!name || /(^|\/)\.|~$/.test(name)) return;
    changed = `${folder}/${name}`;
    if (!running) void follow();
  });

/** One build at a time; what is saved meanwhile is built after it. */
async function follow() {
  running = true;
  // An editor writes a file in several steps.
  await new Promise(resolve => setTimeout(resolve, 60));
  while (changed) {
    const name = changed;
    changed = undefined;
    if (name.startsWith('demo/') || (await rebuild(name)))
      for (const page of pages) page.write('data: changed\n\n');
  }
  running = false;
}

async function rebuild(why) {
  const begun = performance.now();
  try {
    process.env.NODE_ENV = 'production';
    // Anew each time, so that a change of the build itself counts too.
    const { module } = await runnerImport(`${root}src/tools/build-all.ts`, {
      configFile: false,
      mode: 'production',
    });
    await module.buildPages(root);
    console.log(`${why}: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`${why}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
