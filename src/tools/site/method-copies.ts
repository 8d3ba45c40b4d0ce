import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../pack/types.ts';

/** Where the site has its copy of a method page. */
export function methodPath({ id, lang }: Pick<Pack, 'id' | 'lang'>): string {
  return `method/${id}.${lang}.html`;
}

/** The method pages with a way to the front page, which those that ship cannot have: on other servers there is none. */
export function methodCopies(packs: readonly Pack[], out: string): ReadonlyMap<string, string> {
  return new Map(
    packs.map(pack => {
      const shipped = readFileSync(join(out, `questions/${pack.id}.${pack.lang}.method.html`), 'utf8');
      return [methodPath(pack), withWayBack(shipped)];
    }),
  );
}

/** A page with a link to the front page above its text. */
export function withWayBack(page: string): string {
  const start = '<body>\n<main>\n';
  if (!page.includes(start)) throw new Error('a method page no longer begins as it did');
  return page.replace(start, `${start}<p><a href="../index.html">provider-vetting</a></p>\n`);
}
