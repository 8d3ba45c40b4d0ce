// Vite 8 with plain TypeScript: development server and build, the built script in a folder of another name.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY, PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, serverOf, staticSite } from './support/site.mjs';

const PORT = 18_101;

export async function run({ folder, root, browser, until }) {
  const versions = await project(folder, root, ['vite@8']);
  copyQuestions(folder, 'public');
  const element =
    '<provider-vetting pack="prp"></provider-vetting><script type="module" src="/main.ts"></script>';
  writeFileSync(join(folder, 'index.html'), PAGE(element));
  writeFileSync(join(folder, 'main.ts'), ENTRY);
  writeFileSync(
    join(folder, 'vite.config.js'),
    "export default { build: { rolldownOptions: { output: { entryFileNames: 'js/[name].js', chunkFileNames: 'js/[name]-[hash].js' } } } };",
  );
  const dev = await serverOf(folder, 'vite', ['--port', String(PORT), '--host', '127.0.0.1'], PORT, until);
  const tried = [await look(browser, dev.address, 'development server')];
  dev.close();
  await command(folder, 'vite', ['build', '--logLevel', 'error']);
  const built = await staticSite([['/', join(folder, 'dist')]]);
  tried.push(await look(browser, built.address, 'build, scripts in js/'));
  built.close();
  return { versions, tried };
}
