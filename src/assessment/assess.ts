import { needsPack, needsResponse } from '../pack/needs.ts';
import type { Pack } from '../pack/types.ts';
import { growForest } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import { boundsOf, reachesOf, type WeightOf } from './bounds.ts';
import { claimGroups } from './claim-groups.ts';
import { domainResults } from './domains.ts';
import { findingsOf } from './findings.ts';
import { floorsNow } from './floors.ts';
import { levelOfScore, worstOf } from './levels.ts';
import { nextQuestionsOf } from './next-questions.ts';
import { refusalsIn } from './refusals.ts';
import { scaled } from './scale.ts';
import type { Assessment } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/**
 * What a response shows, and what its unknowns leave open. Pure, linear in the size of the pack, and never
 * throws on a response that `parseResponse` accepted. Answers and marks under ids that the pack does not have, and
 * answers that their item does not have, count nowhere.
 * @throws {TypeError} that says what is missing, where pack or response is none.
 * @example
 * const { level } = assess(pack, withAnswer(emptyResponse(pack, 'patient'), 'maker', 'no-answer'));
 * level.low; // what is known asks for at least this; level.high: what may still come
 * @param weights Points by severity; others than the standard ones only show how firm a level is.
 */
export function assess(pack: Pack, response: Response, weights: Weights = WEIGHTS): Assessment {
  needsPack('assess', pack);
  needsResponse('assess', response);
  const { branches, view } = growForest(pack, response);
  const weightOf: WeightOf = branch => weights[branch.severity];
  const reaches = reachesOf(branches, weightOf);
  const groups = claimGroups(pack, response, view, weights);
  const refusals = refusalsIn(branches, view);
  const floors = floorsNow(pack, response, view, branches, refusals);

  const parts = [boundsOf(branches, reaches, weightOf), ...groups.map(group => group.bounds)];
  const sum = (end: 'low' | 'high' | 'greatest') => {
    let points = 0;
    for (const part of parts) points += part[end];
    return points;
  };
  const points = { low: sum('low'), high: sum('high'), greatest: sum('greatest') };
  const score = { low: scaled(points.low, points.greatest), high: scaled(points.high, points.greatest) };

  const held = worstOf(floors.holding.map(floor => floor.level));
  const reachable = worstOf(floors.possible.map(floor => floor.level));
  const level = {
    low: worstOf([levelOfScore(score.low, pack.bands), held]),
    high: worstOf([levelOfScore(score.high, pack.bands), held, reachable]),
  };

  const applying = branches.filter(branch => branch.reach === 'applies');
  return {
    score,
    level,
    points,
    answered: applying.filter(branch => branch.chosen !== undefined).length,
    applicable: applying.length,
    domains: domainResults(pack, branches, weightOf),
    findings: findingsOf(branches, groups, floors.holding, weightOf),
    nextQuestions: nextQuestionsOf(
      pack,
      branches,
      reaches,
      refusals,
      groups,
      floors.possible,
      level.low,
      points.greatest,
    ),
  };
}
