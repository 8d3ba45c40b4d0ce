import { createHash } from 'node:crypto';
import { learnedFiles } from '../learned-files.ts';
import type { Questions } from '../read-questions.ts';

/** What the service worker of the advert page keeps, and a mark that changes with the questions. */
export function advertDefines(questions: Questions): Record<string, string> {
  const { packs } = questions;
  const learned = [...learnedFiles(questions).values()].map(({ name }) => name);
  const files = [
    ...['advert.html', 'advert.js', 'advert.webmanifest', 'icon.svg', 'site.css'],
    ...packs.map(({ id, lang }) => `dist/questions/${id}.${lang}.json`),
    ...learned.map(name => `dist/questions/${name}`),
  ];
  const mark = createHash('sha256')
    .update(JSON.stringify([packs, learned]))
    .digest('hex')
    .slice(0, 12);
  return { __ADVERT_FILES__: JSON.stringify(files), __ADVERT_MARK__: JSON.stringify(mark) };
}
