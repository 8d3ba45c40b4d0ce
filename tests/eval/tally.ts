import type { ClaimMatch } from '../../src/claims/types.ts';
import type { Snippet } from './snippets.ts';

/** Right, wrong and missed. */
export class Tally {
  hits = 0;
  falseAlarms = 0;
  misses = 0;
  get precision(): number {
    return this.hits / Math.max(this.hits + this.falseAlarms, 1);
  }
  get recall(): number {
    return this.hits / Math.max(this.hits + this.misses, 1);
  }
  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** What a snippet's matches got right, by claim: a label is hit when a match of its claim overlaps one of its quotes. */
export interface Outcome {
  readonly hits: readonly string[];
  /** Claims that the snippet does not make, or not there. */
  readonly falseAlarms: readonly ClaimMatch[];
  /** Further places of a claim that was also found where it is labelled. */
  readonly strays: readonly ClaimMatch[];
  readonly misses: readonly string[];
}

/** Compares matches with labels. A claim counts once for each snippet, however often it is made. */
export function compare(snippet: Snippet, matches: readonly ClaimMatch[]): Outcome {
  const spans = snippet.claims.map(({ claim, quote }) => {
    const start = snippet.text.indexOf(quote);
    return { claim, start, end: start + quote.length };
  });
  const isRight = (match: ClaimMatch): boolean =>
    spans.some(
      ({ claim, start, end }) =>
        claim === match.claim && (start < 0 || (start < match.end && match.start < end)),
    );
  const labelled = [...new Set(spans.map(({ claim }) => claim))];
  const right = new Set(matches.filter(isRight).map(({ claim }) => claim));
  const elsewhere = matches.filter(match => !isRight(match));
  const wrong = new Map(
    elsewhere.filter(({ claim }) => !right.has(claim)).map(match => [match.claim, match]),
  );
  return {
    hits: labelled.filter(claim => right.has(claim)),
    falseAlarms: [...wrong.values()],
    strays: elsewhere.filter(({ claim }) => right.has(claim)),
    misses: labelled.filter(claim => !right.has(claim)),
  };
}
