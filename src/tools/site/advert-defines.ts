import { createHash } from 'node:crypto';
import type { Questions } from '../read-questions.ts';

/** What the service worker of the advert page keeps, and a mark that changes with the questions. */
export function advertDefines({ packs }: Questions): Record<string, string> {
  const files = [
    ...['advert.html', 'advert.js', 'advert.webmanifest', 'icon.svg', 'site.css'],
    ...packs.map(({ id, lang }) => `dist/questions/${id}.${lang}.json`),
  ];
  const mark = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 12);
  return { __ADVERT_FILES__: JSON.stringify(files), __ADVERT_MARK__: JSON.stringify(mark) };
}
