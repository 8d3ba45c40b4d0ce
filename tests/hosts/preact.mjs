// Preact of another major version with signals of its own, beside ours and in its place: both draw on one page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY, PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, staticSite } from './support/site.mjs';

/** As projects have it that allow one copy of a library. */
const ONE_COPY = "export default { resolve: { dedupe: ['preact'] } };";

export async function run({ folder, root, browser }) {
  const versions = await project(folder, root, ['vite@8', 'preact@10', '@preact/signals@2']);
  copyQuestions(folder, 'public');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'index.html'), PAGE('<script type="module" src="/src/main.js"></script>'));
  writeFileSync(
    join(folder, 'src/main.js'),
    `${ENTRY}import { signal } from '@preact/signals';
import { h, render } from 'preact';

const presses = signal(0);
const Page = () =>
  h('main', null, h('button', { id: 'press', onClick: () => presses.value++ }, 'pressed ', presses.value),
    h('provider-vetting', { pack: 'prp', provider: 'Aurora' }));
render(h(Page), document.getElementById('root'));
`,
  );
  const act = async page => {
    await page.click('#press');
    await page.getByText('pressed 1').waitFor();
  };
  const tried = [];
  for (const [what, config] of [
    ['the element, ours beside theirs', 'export default {};'],
    ['the element, one copy for both', ONE_COPY],
  ]) {
    writeFileSync(join(folder, 'vite.config.js'), config);
    await command(folder, 'vite', ['build', '--logLevel', 'error']);
    const built = await staticSite([['/', join(folder, 'dist')]]);
    tried.push(await look(browser, built.address, what, { act }));
    built.close();
  }
  return { versions, tried };
}
