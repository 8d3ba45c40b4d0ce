// React 19 with TSX, types and all, built by Vite; the script tag inside a component, moved by React 19.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY, PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, staticSite } from './support/site.mjs';

export async function run({ folder, root, dist, browser }) {
  const versions = await project(folder, root, [
    ...['vite@8', 'react@19', 'react-dom@19', '@types/react@19', '@types/react-dom@19', 'typescript@5.9'],
  ]);
  copyQuestions(folder, 'public');
  writeFileSync(join(folder, 'index.html'), PAGE('<script type="module" src="/main.tsx"></script>'));
  writeFileSync(
    join(folder, 'main.tsx'),
    `${ENTRY}import 'provider-vetting/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [answered, setAnswered] = useState(0);
  return (
    <main data-answered={answered}>
      <provider-vetting pack="prp" provider="Aurora" onvetting-progress={event => setAnswered(event.detail.answered)} />
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Page /></StrictMode>);
`,
  );
  const options = {
    strict: true,
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
  };
  const target = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, ...target }, include: ['main.tsx'] }),
  );
  writeFileSync(join(folder, 'vite.config.js'), "export default { oxc: { jsx: { runtime: 'automatic' } } };");
  await command(folder, 'tsc', ['-p', '.']);
  await command(folder, 'vite', ['build', '--logLevel', 'error']);
  const built = await staticSite([['/', join(folder, 'dist')]]);
  const tried = [await look(browser, built.address, 'types, and the element in TSX')];
  built.close();

  writeFileSync(
    join(folder, 'main.tsx'),
    `import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [route, setRoute] = useState('article');
  return (
    <main>
      <button id="other" onClick={() => setRoute('other')}>Other</button>
      <button id="article" onClick={() => setRoute('article')}>Article</button>
      {route === 'article' && <section id="here"><script async src="/pv/provider-vetting.js" data-pack="prp" /></section>}
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
`,
  );
  await command(folder, 'vite', ['build', '--logLevel', 'error']);
  const tag = await staticSite([
    ['/pv/', dist],
    ['/', join(folder, 'dist')],
  ]);
  const act = async page => {
    // React 19 moves the tag into the head, so the section that it was written in is not known; the main part is.
    for (let times = 0; times < 2; times++) {
      await page.locator('main > provider-vetting').waitFor();
      await page.click('#other');
      await page.locator('#here').waitFor({ state: 'detached' });
      await page.click('#article');
      await page.locator('#here').waitFor({ state: 'attached' });
    }
    await page.locator('main > provider-vetting').waitFor();
  };
  tried.push(await look(browser, tag.address, 'the script tag in a component'));
  tried.push(await look(browser, tag.address, 'the script tag, to another route and back twice', { act }));
  tag.close();
  return { versions, tried };
}
