import type { Level, Severity } from '../pack/types.ts';

/** From the least to the greatest that the unknowns leave open. */
export interface Range<T> {
  readonly low: T;
  readonly high: T;
}

/** One thing that weighs on the result. */
export interface Finding {
  readonly kind: 'item' | 'claim' | 'rule';
  /** Id of the item, claim or floor. */
  readonly id: string;
  readonly severity: Severity;
  /** The level that it sets by itself, by the rules that hold: `few` where none does. */
  readonly level: Level;
  /** Points of concern, before scaling. All findings' points add up to those of `score.low`. A rule has none. */
  readonly points: number;
  /** Ids of `Pack.sources`. */
  readonly sources: readonly string[];
}

/** Score and progress of one domain. */
export interface DomainResult {
  readonly id: string;
  /** 0 to 100, of what this domain could reach. */
  readonly score: Range<number>;
  readonly answered: number;
  readonly applicable: number;
}

/** A question that is still open. */
export interface NextQuestion {
  readonly kind: 'item' | 'claims';
  /** Id of an item, or of a claim category. */
  readonly id: string;
  /** How much narrower the score's range can become once it is answered, 0 to 100. */
  readonly swing: number;
  /** Whether an answer to it can raise the level to `stop` by itself. */
  readonly canStop: boolean;
}

/** What a response shows, and what its unknowns leave open. */
export interface Assessment {
  /** 0 (no concern found) to 100. */
  readonly score: Range<number>;
  readonly level: Range<Level>;
  /** Points behind the score, before scaling: found, still possible, and the greatest in this context. */
  readonly points: Range<number> & { readonly greatest: number };
  /** Items answered, of those that apply. */
  readonly answered: number;
  readonly applicable: number;
  readonly domains: readonly DomainResult[];
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Most able to move the result first. */
  readonly nextQuestions: readonly NextQuestion[];
}
