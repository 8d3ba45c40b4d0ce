import { entries, type Loose, words } from '../../pack/loose.ts';
import { asRecord } from '../../pack/values.ts';
import type { SHARED_LISTS, SharedContent } from './shared-content.ts';

/** Shared entries of one kind by their ids. */
export type Pool = ReadonlyMap<string, Loose>;

export function poolOf({ logic }: SharedContent, list: (typeof SHARED_LISTS)[number]): Pool {
  return new Map(entries(asRecord(logic)[list]).map(entry => [words(entry.id), entry]));
}
