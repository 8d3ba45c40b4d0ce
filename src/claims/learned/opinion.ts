import type { Verdict } from '../judge.ts';

/** What the rules make of a claim in a passage; `none`: they did not touch on it. */
export type RuleVerdict = Verdict | 'none';

/** All that is weighed for one claim in one passage. */
export interface Evidence {
  readonly verdict: RuleVerdict;
  /** How sure the model is of the claim, and that the passage claims anything, from 0 to 1. */
  readonly topic: number;
  readonly stance: number;
  /** How many other claims the rules doubt or deny in the passage. */
  readonly doubts: number;
  /** How many words the passage has. */
  readonly words: number;
  /** How many letters the longest phrase has in which the rules find the claim said; 0 for none. */
  readonly letters: number;
  /** Each such phrase shares words with another claim that the rules find said. */
  readonly isShared: boolean;
}

const VERDICTS: readonly RuleVerdict[] = [
  'says',
  'unsure',
  'reported',
  'quoted',
  'asked',
  'rejected',
  'denied',
];
/** More of them say no more. */
const MOST_DOUBTS = 3;
/** A passage of fewer words tells little: a heading may be all there is. */
const FEW_WORDS = 10;
/** No model is surer than this. */
const SUREST = 1e-4;

/** The weights of `factorsOf` in their order, the constant last: see `npm run fit:opinion`. */
const WEIGHTS: readonly number[] = [
  0.09, 1.11, -0.46, -1.21, -0.45, -0.07, -0.5, 0.89, 0.12, -0.38, 0.48, -0.44, -0.25, 0.5, -1.86, 0.58,
];

const logit = (p: number): number => Math.log(Math.max(p, SUREST) / Math.max(1 - p, SUREST));

/** The evidence as numbers. */
export function factorsOf({ verdict, topic, stance, doubts, words, letters, isShared }: Evidence): number[] {
  const said = Number(verdict === 'says');
  return [
    ...VERDICTS.map(one => Number(one === verdict)),
    logit(topic),
    logit(stance),
    said * logit(topic),
    said * logit(stance),
    Math.min(doubts, MOST_DOUBTS),
    Number(words < FEW_WORDS),
    said * Math.log(Math.max(letters, 1)),
    said * Number(isShared),
    1,
  ];
}

/** How likely it is that the passage makes the claim, from 0 to 1. */
export function likelihoodOf(evidence: Evidence): number {
  let sum = 0;
  for (const [place, factor] of factorsOf(evidence).entries()) sum += factor * (WEIGHTS[place] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
