// webpack 5, which turns import.meta.url into a path of the developer's disk: the base says where the files are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY, PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, staticSite } from './support/site.mjs';

export async function run({ folder, root, browser }) {
  const versions = await project(folder, root, ['webpack@5', 'webpack-cli@6']);
  writeFileSync(join(folder, 'main.js'), ENTRY);
  writeFileSync(
    join(folder, 'webpack.config.js'),
    "export default { mode: 'production', entry: './main.js', output: { path: new URL('./out', import.meta.url).pathname, publicPath: '/' }, performance: false };",
  );
  await command(folder, 'webpack', ['build']);
  copyQuestions(folder, 'out');
  writeFileSync(
    join(folder, 'out/index.html'),
    PAGE('<provider-vetting pack="prp"></provider-vetting><script defer src="/main.js"></script>'),
  );
  const built = await staticSite([['/', join(folder, 'out')]]);
  const tried = [await look(browser, built.address, 'build')];
  built.close();
  const telling = readdirSync(join(folder, 'out')).filter(
    name => name.endsWith('.js') && readFileSync(join(folder, 'out', name), 'utf8').includes(folder),
  );
  tried.push({
    what: 'no path of the disk in what is published',
    faults: telling.map(name => `${name} holds the developer's path`),
  });
  return { versions, tried };
}
