import type { Floor, Pack } from '../pack/types.ts';
import { holdingFloors, signsOf } from './finding-words.ts';
import type { Assessment, Finding } from './types.ts';

/** What makes a level. */
export interface LevelMaker {
  /** The gravest sign that sets it by itself. None: the rule does, through many answers together or through the plan. */
  readonly sign: Finding | undefined;
  readonly rule: Floor;
  /** How many signs, or else rules, each set it by themselves. */
  readonly count: number;
}

/** What makes the level found so far. `undefined`: no rule does, but the sum of the points. */
export function levelMaker(
  pack: Pack,
  { level, findings }: Pick<Assessment, 'level' | 'findings'>,
): LevelMaker | undefined {
  const rules = holdingFloors(pack, findings).filter(rule => rule.level === level.low);
  const signs = signsOf(pack, findings).filter(sign => sign.level === level.low);
  const [sign] = signs;
  const rule = rules.find(({ when }) => when.refused) ?? rules[0];
  if (level.low === 'few' || !rule) return undefined;
  return { sign, rule, count: signs.length || rules.length };
}
