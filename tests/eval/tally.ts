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
  readonly falseAlarms: readonly ClaimMatch[];
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
  const wrong = new Map(matches.filter(match => !isRight(match)).map(match => [match.claim, match]));
  return {
    hits: labelled.filter(claim => right.has(claim)),
    // A second place of a claim that is right elsewhere is still a false alarm.
    falseAlarms: [...wrong.values()],
    misses: labelled.filter(claim => !right.has(claim)),
  };
}
