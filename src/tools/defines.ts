import { defaultPack } from '../host/first/default-pack.ts';
import { firstFile } from './first-file.ts';
import { learnedFiles } from './learned-files.ts';
import type { Questions } from './read-questions.ts';

/** What the source names but only the build knows (see `host/built.ts`). */
export function defines(questions: Questions, version: string): Record<string, string> {
  const { first, more } = firstFile(questions, 'en');
  const [packs, ...sentences] = first;
  const own = packs.filter(([id]) => id === defaultPack);
  const languages: Record<string, string[]> = {};
  for (const { id, lang } of questions.packs) languages[id] = [...(languages[id] ?? []), lang];
  return {
    __FIRST_WORDS__: JSON.stringify([own, ...sentences]),
    __MORE_WORDS__: JSON.stringify(more),
    __SHIPPED_PACKS__: JSON.stringify(
      questions.packs.map(({ id, lang, version }) => `${id} ${lang} ${version}`),
    ),
    __LEARNED__: JSON.stringify(
      Object.fromEntries([...learnedFiles(questions)].map(([lang, { name }]) => [lang, name])),
    ),
    __LANGUAGES__: JSON.stringify((languages[defaultPack] ?? []).join('|')),
    __PACK_LANGUAGES__: JSON.stringify(languages),
    __SPOKEN__: JSON.stringify([...questions.interfaces.keys()]),
    __VERSION__: JSON.stringify(version),
    'process.env.NODE_ENV': '"production"',
  };
}
