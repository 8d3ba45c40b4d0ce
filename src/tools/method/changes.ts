import { entries, strings, words } from '../../pack/loose.ts';

/** What changed in one version of a pack. */
export interface Change {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** In English, whatever the language of the page: they are written once. */
  readonly changes: readonly string[];
}

/** Reads `CHANGES.json`. What is not there, or says nothing, is left out. */
export function readChanges(data: unknown): readonly Change[] {
  return entries(data)
    .map(entry => ({
      version: words(entry.version),
      date: words(entry.date),
      changes: strings(entry.changes),
    }))
    .filter(change => change.version !== '' && change.changes.length > 0);
}
