import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { scriptOfModel } from '../claims/learned/model-in-script.ts';
import type { Questions } from './read-questions.ts';

/** One file of `dist/questions/` with what was learned from labelled texts of a language. */
export interface LearnedFile {
  /** Changes with its content. */
  readonly name: string;
  readonly content: string;
}

/** The file of each learned model, by language. */
export function learnedFiles({ learned }: Questions): ReadonlyMap<string, LearnedFile> {
  return new Map(
    [...learned].map(([lang, json]) => {
      const content = scriptOfModel(json);
      const mark = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return [lang, { name: `learned.${lang}.${mark}.js`, content }] as const;
    }),
  );
}

const MODEL = /\/learned\.([\w-]+)\.model\?raw$/;

/** The package for bundlers takes learned models from the files that the widget fetches: they are in it once. */
export function importLearned(files: ReadonlyMap<string, LearnedFile>): Plugin {
  const fileOf = (lang = ''): string => {
    const file = files.get(lang);
    if (!file) throw new Error(`no learned model in ${lang}`);
    return file.name;
  };
  return {
    name: 'import-learned',
    enforce: 'pre',
    resolveId(id) {
      const lang = MODEL.exec(id)?.[1];
      return lang ? { id: `learned:${lang}`, external: true } : null;
    },
    renderChunk(code, { fileName }) {
      const above = '../'.repeat(fileName.split('/').length - 1) || './';
      const named = code.replace(/(["'`])learned:([\w-]+)\1/g, (_, quote, lang) =>
        [quote, above, 'questions/', fileOf(lang), quote].join(''),
      );
      return named === code ? null : named;
    },
  };
}
