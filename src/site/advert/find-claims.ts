import { type LearnedIn, scanInSlices } from '../../claims/scan-in-slices.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import type { Claim, Pack } from '../../pack/types.ts';

/** A claim that a text makes or mentions, with the words in which it does. */
export interface Found {
  readonly claim: Claim;
  /** True where the text itself says so; false where it may only mention it, or warn of it. */
  readonly says: boolean;
  readonly excerpts: readonly string[];
}

/** Longest stretch of work between two frames, in milliseconds. */
const SLICE = 12;

/**
 * Looks for the claims of the packs, one pack for each language, in a text. `rest` waits for the next frame. A claim
 * found in two languages is listed once, in the words of the first pack.
 */
export async function findClaims(
  packs: readonly Pack[],
  text: string,
  learnedIn: LearnedIn,
  rest: () => Promise<void>,
): Promise<readonly Found[]> {
  const [shown] = packs;
  if (!shown) return [];
  const matches: ClaimMatch[] = [];
  for (const pack of packs) matches.push(...(await inSlices(scanInSlices(pack, text, learnedIn), rest)));
  const found = shown.claims.flatMap(claim => {
    const own = matches.filter(match => match.claim === claim.id);
    if (own.length === 0) return [];
    const excerpts = [...new Set(own.map(({ excerpt }) => excerpt))].slice(0, 3);
    return [{ claim, says: own.some(saysSo), excerpts }];
  });
  return [...found.filter(({ says }) => says), ...found.filter(({ says }) => !says)];
}

function saysSo(match: ClaimMatch & { readonly certainty?: string }): boolean {
  return match.certainty !== 'may-say';
}

async function inSlices(
  scan: ReturnType<typeof scanInSlices>,
  rest: () => Promise<void>,
): Promise<readonly ClaimMatch[]> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = scan.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await rest();
    begun = performance.now();
  }
}
