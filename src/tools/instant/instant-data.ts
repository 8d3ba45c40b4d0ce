import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstFile } from '../first-file.ts';
import type { Questions } from '../read-questions.ts';
import { smallCss } from '../small-css.ts';
import { type Instant, instantInside } from './instant-inside.ts';

/** What first screens need that pages send with their own markup. */
export function instantData(root: string, questions: Questions): Instant {
  const css = readFileSync(join(root, 'src/host/first/first-screen.css'), 'utf8');
  return {
    css: smallCss(css),
    words: Object.fromEntries(
      [...questions.interfaces.keys()].map(lang => [lang, firstFile(questions, lang)]),
    ),
    sources: Object.fromEntries(
      questions.packs.flatMap(({ id, lang, panels, sources }) => {
        const url = sources[panels?.status?.sources[0] ?? '']?.url;
        return url ? [[`${id}.${lang}`, url]] : [];
      }),
    ),
  };
}

/** Name and content of a file for each pack and language: element and script to copy, from `folder`. */
export function instantFiles(root: string, questions: Questions, folder: string): Map<string, string> {
  const data = instantData(root, questions);
  return new Map(
    questions.packs.map(({ id: pack, lang }) => [
      `${pack}.${lang}.html`,
      `<provider-vetting pack="${pack}" lang="${lang}">${instantInside(data, { pack, audience: 'patient', lang, theme: 'auto', folder })}</provider-vetting>\n<script async src="${folder}provider-vetting.js"></script>\n`,
    ]),
  );
}
