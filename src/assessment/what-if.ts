import { own } from '../pack/own.ts';
import type { Level, Pack } from '../pack/types.ts';
import { liveResponse } from '../response/applicable.ts';
import { withAnswer, withClaims } from '../response/edit.ts';
import type { Response } from '../response/types.ts';
import { assess } from './assess.ts';
import { rankOf } from './levels.ts';
import type { Assessment, Finding, NextQuestion } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** The result if one answer had been the best one, or one claim had not been heard. */
export function ifBest(pack: Pack, response: Response, finding: Finding): Assessment {
  if (finding.kind === 'claim') return assess(pack, withClaims(response, [finding.id], 'not-heard'));
  const best = pack.items.find(item => item.id === finding.id)?.options[0];
  // An answer that a shut question left behind would otherwise come back, and the best answer seem worse.
  const live = liveResponse(pack, response);
  return assess(pack, best ? withAnswer(live, finding.id, best.id) : live);
}

/** The level and score found so far if one finding were undone. */
export interface Undone {
  readonly finding: Finding;
  readonly level: Level;
  readonly score: number;
}

/** So many questions and claims are looked at in one piece to find out what else could be. */
const MOST_LOOKED_AT = 5_000;

/** Of more questions and claims than this, a result says what is, not what else could be. */
const LONGEST_TRIED = 500;

/**
 * How many times a result may be worked out anew, so that no page is held: each looks at every question and claim.
 * In a set of ours each finding can be tried; in one of more than five hundred none.
 */
export function triesFor({ items, claims }: Pick<Pack, 'items' | 'claims'>): number {
  const size = items.length + claims.length;
  return size > LONGEST_TRIED ? 0 : Math.floor(MOST_LOOKED_AT / Math.max(1, size));
}

/**
 * What each finding that moves the result by itself holds up: those whose undoing leaves the least level come first,
 * then those that set the gravest by themselves. The worst findings are tried, as many as may be.
 */
export function ifEachBest(pack: Pack, response: Response, now: Assessment): readonly Undone[] {
  return now.findings
    .filter(({ kind }) => kind !== 'rule')
    .slice(0, triesFor(pack))
    .map(finding => {
      const { level, score } = ifBest(pack, response, finding);
      return { finding, level: level.low, score: score.low };
    })
    .filter(({ level, score }) => level !== now.level.low || score !== now.score.low)
    .toSorted(
      (a, b) =>
        rankOf(a.level) - rankOf(b.level) ||
        rankOf(b.finding.level) - rankOf(a.finding.level) ||
        a.score - b.score,
    );
}

/**
 * The level found so far if one open question, with its follow-ups left open, turned out as badly as can be. If it
 * turns out well, the level found so far stays: what is not known never counted for it.
 */
export function ifBadly(pack: Pack, response: Response, { kind, id }: NextQuestion): Level {
  if (kind === 'claims') {
    const open = pack.claims.filter(
      claim => claim.category === id && own(response.claims, claim.id) === undefined,
    );
    const ids = open.map(claim => claim.id);
    return assess(pack, withClaims(response, ids, 'heard')).level.low;
  }
  // Points and rules never fall along the options. As in `ifBest`, what was left behind stays so.
  const worst = pack.items.find(item => item.id === id)?.options.at(-1);
  const live = liveResponse(pack, response);
  return assess(pack, worst ? withAnswer(live, id, worst.id) : live).level.low;
}

/** Other weights that a careful person might have chosen. */
export const OTHER_WEIGHTS: readonly Weights[] = [
  { minor: 1, major: 2, critical: 4 },
  { minor: 1, major: 4, critical: 16 },
  { minor: 1, major: 1, critical: 1 },
];

/** The levels found so far under the other weights, where they differ from that under ours. None: the level is firm. */
export function otherLevels(pack: Pack, response: Response): readonly Level[] {
  const level = assess(pack, response, WEIGHTS).level.low;
  const levels = OTHER_WEIGHTS.map(weights => assess(pack, response, weights).level.low);
  return [...new Set(levels)].filter(other => other !== level).toSorted((a, b) => rankOf(a) - rankOf(b));
}
