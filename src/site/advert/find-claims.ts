import { isMeant } from '../../claims/meant.ts';
import type { ClaimMatch, Doubt } from '../../claims/types.ts';
import type { Claim, Pack, Severity } from '../../pack/types.ts';

/** A claim that a text makes or mentions, with the words in which it does. */
export interface Found {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly matches: readonly ClaimMatch[];
  readonly excerpts: readonly string[];
  /** Why it may not be meant; undefined where the text itself says so. */
  readonly doubt: Doubt | undefined;
  /** The words that decided, where a learned model did. */
  readonly words: readonly string[];
}

/** Longest stretch of work between two frames, in milliseconds. */
const SLICE = 12;
const ORDER: readonly Severity[] = ['critical', 'major', 'minor'];

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

/** The claims that a text says before those that it may say, worst first. `isOwn`: it is known to be the seller's own. */
export function foundIn(pack: Pack, matches: readonly ClaimMatch[], isOwn: boolean): readonly Found[] {
  const found = pack.claims.flatMap((claim): Found[] => {
    const all = matches.filter(match => match.claim === claim.id);
    const meant = all.filter(match => isMeant(match, isOwn));
    const [first] = all;
    if (!first) return [];
    const shown = meant.length > 0 ? meant : all;
    const excerpts = [...new Set(shown.map(({ excerpt }) => closed(excerpt)))];
    const doubt = meant.length > 0 ? undefined : (first.reason ?? 'unsure');
    const words = doubt ? (first.words ?? []) : [];
    return [{ claim, severity: claim.severity, matches: shown, excerpts, doubt, words }];
  });
  return found.sort(
    (a, b) =>
      Number(a.doubt !== undefined) - Number(b.doubt !== undefined) ||
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
}

/** A quote does not end within a bracket. */
export const closed = (text: string): string =>
  text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;
