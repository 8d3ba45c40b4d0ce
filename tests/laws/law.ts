import type { Assessment } from '../../src/assessment/types.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';

/** What is under test: the true function, or one that is wrong on purpose. */
export type Assess = (pack: Pack, response: Response) => Assessment;

/** One pack with one response, and the seed of whatever else a law draws. */
export interface Case {
  readonly pack: Pack;
  readonly response: Response;
  readonly seed: number;
}

/** A law of scoring.md: says how a case breaks it, or nothing. */
export type Law = (one: Case, assess: Assess) => string | undefined;
