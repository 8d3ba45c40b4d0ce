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
}

/** Reads a jsonl file of snippets. */
export function readSnippets(file: string): Snippet[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Snippet);
}

/** The texts a file was tuned with and those kept back, where ids tell them apart; else all of them under ``. */
export function halvesOf(snippets: readonly Snippet[]): ReadonlyMap<string, readonly Snippet[]> {
  const halves = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    const half = /^(?:prp|general)-(train|kept)-/.exec(snippet.id)?.[1] ?? '';
    halves.set(half, [...(halves.get(half) ?? []), snippet]);
  }
  return halves;
}
