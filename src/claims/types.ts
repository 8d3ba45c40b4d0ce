import type { Claim } from '../pack/types.ts';

/**
 * Why a passage may not make the claim that it touches on: it reports or warns of what others say, quotes it, asks it,
 * rejects it afterwards, stands in a text that argues against such claims, has the tone of advice, news or a review, or
 * comes near the claim only.
 */
export type Doubt = 'reported' | 'quoted' | 'asked' | 'rejected' | 'argues' | 'tone' | 'unsure';

/** A stretch of the text that makes a claim, or may make one. */
export interface ClaimMatch {
  /** Id of the claim in the pack. */
  readonly claim: string;
  /** UTF-16 index of the first character. */
  readonly start: number;
  /** UTF-16 index after the last character. */
  readonly end: number;
  /** `text.slice(start, end)`, in whole words. */
  readonly excerpt: string;
  /** `says`: the text itself says this of its offer. `may-say`: it mentions it, or we are not sure; see `reason`. */
  readonly certainty: 'says' | 'may-say';
  /** Why it is not certain; only with `may-say`. */
  readonly reason?: Doubt;
  /** The words that decided, where a learned model did, those that weighed most first. */
  readonly words?: readonly string[];
}

/** The part of a pack that the scanner reads. */
export interface Scannable {
  /** Id of the pack: the rules that come with the scanner go by it, where the pack brings none. */
  readonly id?: string;
  /** Those that are more than minor are certain sooner in a plain advert. */
  readonly claims: readonly (Pick<Claim, 'id' | 'match'> & Partial<Pick<Claim, 'severity'>>)[];
  /** Word lists of the language that all claims share. */
  readonly scan?: unknown;
}
