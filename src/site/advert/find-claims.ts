import { type Find, findsOf } from '../../claims/finds.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import type { Pack } from '../../pack/types.ts';

/** A claim that a text makes or mentions, with the words in which it does. */
export interface Found extends Find {
  readonly excerpts: readonly string[];
  /** The words that decided, where a learned model did. */
  readonly words: readonly string[];
}

/** Longest stretch of work between two frames, in milliseconds. */
const SLICE = 12;

/** Does a long piece of work. `rest` waits for the next frame. */
export async function inSlices<Result>(
  work: Generator<number, Result, void>,
  rest: () => Promise<void>,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await rest();
    begun = performance.now();
  }
}

/** The claims of a text, as the widget orders them, each with its words. `isOwn`: it is known to be the seller's own. */
export function foundIn(pack: Pack, matches: readonly ClaimMatch[], isOwn: boolean): readonly Found[] {
  return findsOf(pack, matches, {}, isOwn).map(find => ({
    ...find,
    excerpts: [...new Set(find.matches.map(({ excerpt }) => closed(excerpt)))],
    words: find.doubt ? (find.matches[0]?.words ?? []) : [],
  }));
}

/** A quote does not end within a bracket. */
export const closed = (text: string): string =>
  text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;
