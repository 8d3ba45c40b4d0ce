import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mergePack } from '../pack/merge.ts';
import { PackError } from '../pack/pack-error.ts';
import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';

/** The widget's own sentences in one language. */
export type Sentences = Readonly<Record<string, string>>;

/** All that lies under `questions/`, checked. */
export interface Questions {
  readonly interfaces: ReadonlyMap<string, Sentences>;
  /** The widget's own sentences in parts that are fetched later, by `part.lang`. */
  readonly parts: ReadonlyMap<string, Sentences>;
  readonly packs: readonly Pack[];
}

/**
 * Reads packs and sentences of every language.
 * @throws {Error} that names every fault of every file.
 */
export function readQuestions(folder: string): Questions {
  const faults: string[] = [];
  const named = (path: string) => relative(join(folder, '..'), path);

  function readJson(path: string): unknown {
    try {
      return JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      faults.push(`${named(path)}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  const interfaces = new Map(
    languageFiles(join(folder, 'interface')).map(([lang, path]) => [lang, readJson(path) as Sentences]),
  );
  const parts = new Map(
    partFiles(join(folder, 'interface')).map(([name, path]) => [name, readJson(path) as Sentences]),
  );
  const packs: Pack[] = [];
  for (const id of packFolders(folder)) {
    const file = (name: string) => join(folder, id, name);
    const present = new Set(readdirSync(join(folder, id)));
    const logic = readJson(file('pack.json'));
    const sources = readJson(file('sources.json'));
    for (const [lang, path] of languageFiles(join(folder, id))) {
      const match = `match.${lang}.json`;
      const pieces = {
        logic,
        sources,
        wording: readJson(path),
        interface: sentencesOfWalk(interfaces.get(lang) ?? {}),
        ...(present.has(match) ? { match: readJson(file(match)) } : {}),
      };
      try {
        packs.push(parsePack(mergePack(pieces)));
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        for (const issue of error.issues) faults.push(`${named(path)}: ${issue.path}: ${issue.message}`);
      }
    }
  }
  if (faults.length > 0) throw new Error(`questions/ has ${faults.length} faults\n${faults.join('\n')}`);
  return { interfaces, parts, packs };
}

/** Groups of sentences that the walk does not say: they are served where they are said. */
const ELSEWHERE = ['first.', 'sheet.', 'method.'];

function sentencesOfWalk(sentences: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).filter(([key]) => !ELSEWHERE.some(group => key.startsWith(group))),
  );
}

function packFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'interface')
    .map(entry => entry.name)
    .sort();
}

/** Files named after a part and a language, such as `take-away.en.json`. */
function partFiles(folder: string): [name: string, path: string][] {
  return readdirSync(folder)
    .filter(file => /^[a-z-]+\.[a-z]{2,3}\.json$/.test(file))
    .sort()
    .map(file => [file.replace(/\.json$/, ''), join(folder, file)]);
}

/** Files named after a language, such as `en.json`. */
function languageFiles(folder: string): [lang: string, path: string][] {
  return readdirSync(folder)
    .flatMap(name => {
      const lang = /^([a-z]{2,3}(?:-[\w-]+)?)\.json$/.exec(name)?.[1];
      return lang ? [[lang, join(folder, name)] as [string, string]] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
