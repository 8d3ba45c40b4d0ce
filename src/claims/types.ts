import type { Claim } from '../pack/types.ts';

/** A stretch of the text that makes a claim. */
export interface ClaimMatch {
  /** Id of the claim in the pack. */
  readonly claim: string;
  /** UTF-16 index of the first character. */
  readonly start: number;
  /** UTF-16 index after the last character. */
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly excerpt: string;
}

/** The part of a pack that the scanner reads. */
export interface Scannable {
  readonly claims: readonly Pick<Claim, 'id' | 'match'>[];
  /** Word lists of the language that all claims share. */
  readonly scan?: unknown;
}
