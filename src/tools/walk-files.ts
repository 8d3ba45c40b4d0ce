import { walkFile, walkPart } from '../pack/walk-file.ts';
import type { Questions } from './read-questions.ts';

/** Name and content of the files of `dist/questions/` that hold what the walk shows of each pack. */
export function walkFiles({ packs }: Questions, version: string): ReadonlyMap<string, string> {
  return new Map(packs.map(pack => [walkFile(pack.id, pack.lang, version), JSON.stringify(walkPart(pack))]));
}
