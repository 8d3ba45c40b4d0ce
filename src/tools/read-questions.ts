import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mergePack } from '../pack/merge.ts';
import { PackError } from '../pack/pack-error.ts';
import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import { readAuthored } from './check-questions/read-authored.ts';

/** The widget's own sentences in one language. */
export type Sentences = Readonly<Record<string, string>>;

/** All that lies under `questions/`, checked. */
export interface Questions {
  readonly interfaces: ReadonlyMap<string, Sentences>;
  /** The widget's own sentences in parts that are fetched later, by `part.lang`. */
  readonly parts: ReadonlyMap<string, Sentences>;
  readonly packs: readonly Pack[];
  /** What was learned from labelled texts, by language; JSON. */
  readonly learned: ReadonlyMap<string, string>;
  /** Language → words that no answer can show; as written. */
  readonly bannedWords: unknown;
}

/**
 * Reads packs and sentences of every language.
 * @throws {Error} that names every fault of every file.
 */
export function readQuestions(folder: string): Questions {
  const authored = readAuthored(folder);
  const faults: string[] = [];
  const named = (path: string) => relative(join(folder, '..'), path);

  const interfaces = new Map(Object.entries(authored.interface) as [string, Sentences][]);
  const parts = new Map(
    Object.entries(authored.parts).flatMap(([part, languages]) =>
      Object.entries(languages).map(([lang, said]) => [`${part}.${lang}`, said as Sentences] as const),
    ),
  );
  const packs: Pack[] = [];
  for (const { file, path, message } of [...authored.unreadable, ...(authored.unjoined ?? [])])
    faults.push([named(file), path, message].filter(Boolean).join(': '));
  for (const pack of authored.packs) {
    for (const [lang, wording] of Object.entries(pack.wording)) {
      const { logic, sources } = pack;
      const pieces = {
        logic,
        sources,
        wording,
        interface: sentencesOfWalk(interfaces.get(lang) ?? {}),
        scanned: Object.keys(pack.rules).sort(),
      };
      try {
        packs.push(parsePack(mergePack(pieces)));
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        const file = named(join(pack.folder, `${lang}.json`));
        for (const issue of error.issues) faults.push(`${file}: ${issue.path}: ${issue.message}`);
      }
    }
  }
  if (faults.length > 0) throw new Error(`questions/ has ${faults.length} faults\n${faults.join('\n')}`);
  const { bannedWords } = authored;
  return { interfaces, parts, packs, learned: readLearned(join(folder, 'shared')), bannedWords };
}

function readLearned(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .sort()
      .flatMap(name => {
        const lang = /^learned\.([\w-]+)\.model$/.exec(name)?.[1];
        return lang ? [[lang, readFileSync(join(folder, name), 'utf8')] as const] : [];
      }),
  );
}

/** Groups of sentences that the walk does not say: they are served where they are said. */
const ELSEWHERE = ['first.', 'sheet.', 'method.'];

function sentencesOfWalk(sentences: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).filter(([key]) => !ELSEWHERE.some(group => key.startsWith(group))),
  );
}
