import { join } from 'node:path/posix';
import { mergePack } from '../../pack/merge.ts';
import { PackError } from '../../pack/pack-error.ts';
import { parsePack } from '../../pack/parse.ts';
import type { Pack } from '../../pack/types.ts';
import type { AuthoredPack, AuthoredQuestions } from './authored.ts';
import type { Fault } from './fault.ts';
import { namedPath } from './named-path.ts';

/** What a folder becomes in each language, and why it does not where it does not. */
export interface Merged {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly faults: readonly Fault[];
}

/** Joins and parses a folder in each of its languages, as the build and the browser do. */
export function checkMerged(pack: AuthoredPack, sentences: AuthoredQuestions['interface']): Merged {
  const packs = new Map<string, Pack>();
  const faults: Fault[] = [];
  if (Object.keys(pack.wording).length === 0) {
    faults.push({ file: pack.folder, path: '', message: 'has no wording: write en.json' });
  }
  for (const lang of Object.keys(pack.wording)) {
    const file = join(pack.folder, `${lang}.json`);
    const merged = mergePack({
      logic: pack.logic,
      wording: pack.wording[lang],
      sources: pack.sources,
      interface: sentences[lang] ?? {},
    });
    try {
      const parsed = parsePack(merged);
      packs.set(lang, parsed);
      if (parsed.lang !== lang)
        faults.push({ file, path: 'lang', message: `must be ${lang}, as the file is named` });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      for (const { path, message } of error.issues) {
        faults.push({ file, path: namedPath(merged, path), message: `${message} (in the merged pack)` });
      }
    }
  }
  return { packs, faults };
}
