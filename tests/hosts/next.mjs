// Next with its app router and Turbopack: rendered on the server, started in the browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, serverOf } from './support/site.mjs';

const PORT = 18_103;

export async function run({ folder, root, browser, until }) {
  const versions = await project(folder, root, ['next@16', 'react@19', 'react-dom@19']);
  copyQuestions(folder, 'public');
  mkdirSync(join(folder, 'app'));
  writeFileSync(
    join(folder, 'app/layout.jsx'),
    'export default function Layout({ children }) {\n  return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;\n}\n',
  );
  writeFileSync(
    join(folder, 'app/vetting.jsx'),
    `'use client';
import { setBase } from 'provider-vetting/react';

setBase('/provider-vetting/');

export function Vetting() {
  return <provider-vetting pack="prp"><a href="/provider-vetting/questions/prp.en.html">Questions to print</a></provider-vetting>;
}
`,
  );
  writeFileSync(
    join(folder, 'app/page.jsx'),
    `import { readFileSync } from 'node:fs';
import { assess, emptyResponse, parsePack } from 'provider-vetting';
import { Vetting } from './vetting.jsx';

export default function Page() {
  const pack = parsePack(JSON.parse(readFileSync('node_modules/provider-vetting/dist/questions/prp.en.json', 'utf8')));
  return <main data-level={assess(pack, emptyResponse(pack, 'patient')).level.low}><Vetting /></main>;
}
`,
  );
  await command(folder, 'next', ['build']);
  const server = await serverOf(
    folder,
    'next',
    ['start', '-p', String(PORT), '-H', '127.0.0.1'],
    PORT,
    until,
  );
  const tried = [await look(browser, server.address, 'build and server, element in a client component')];
  server.close();
  return { versions, tried };
}
