// Astro: static pages, the element in a page, its script bundled by Astro.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, staticSite } from './support/site.mjs';

export async function run({ folder, root, browser }) {
  const versions = await project(folder, root, ['astro@5']);
  copyQuestions(folder, 'public');
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(
    join(folder, 'src/pages/index.astro'),
    `<html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body><provider-vetting pack="prp"></provider-vetting><script>\n${ENTRY}</script></body></html>\n`,
  );
  await command(folder, 'astro', ['build', '--silent']);
  const built = await staticSite([['/', join(folder, 'dist')]]);
  const tried = [await look(browser, built.address, 'build')];
  built.close();
  return { versions, tried };
}
