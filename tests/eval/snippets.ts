import { readFileSync } from 'node:fs';

/** One labelled text: a line of a corpus. */
export interface Snippet {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly lang: string;
  readonly claims: readonly { readonly claim: string; readonly quote: string }[];
  readonly clean: boolean;
  readonly note: string;
  /** Where a file has texts of several packs. */
  readonly pack?: string;
}

/** A line as it may be written: claims without a quotation may stand anywhere in the text. */
type Line = Omit<Snippet, 'claims' | 'clean' | 'note'> & {
  readonly claims: readonly (string | Snippet['claims'][number])[];
  readonly clean?: boolean;
  readonly note?: string;
};

/** Reads a jsonl file of snippets. */
export function readSnippets(file: string): Snippet[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const read = JSON.parse(line) as Line;
      const claims = read.claims.map(claim =>
        typeof claim === 'string' ? { claim, quote: read.text } : claim,
      );
      return { ...read, claims, clean: read.clean ?? claims.length === 0, note: read.note ?? '' };
    });
}

/** The texts of a file by the round they were written in, where ids tell it; else all of them under ``. */
export function roundsOf(snippets: readonly Snippet[]): ReadonlyMap<string, readonly Snippet[]> {
  const rounds = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    const round = /^(?:prp|general)-(train|kept|fresh|unseen|last)-/.exec(snippet.id)?.[1] ?? '';
    rounds.set(round, [...(rounds.get(round) ?? []), snippet]);
  }
  return rounds;
}
