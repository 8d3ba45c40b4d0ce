import type { ProductStatus } from '../pack/panels.ts';
import type { Floor, Pack } from '../pack/types.ts';
import { contextTruth, viewContext } from '../pack/when.ts';
import type { Response } from '../response/types.ts';
import { rulesOfProduct } from './finding-words.ts';
import { levelOfScore, rankOf, worstOf } from './levels.ts';
import type { Assessment } from './types.ts';

/** What is so whatever a clinic answers. */
export interface OfProduct {
  /** What the pack says of it for this plan. */
  readonly status: ProductStatus | undefined;
  /** Rules that hold through the product or the plan alone. */
  readonly rules: readonly Floor[];
  /** Whether these rules raise the level above what the answers would show. */
  readonly setsLevel: boolean;
  /** Whether these rules reach the level, so that no answer can lower it. */
  readonly holdsLevel: boolean;
}

/** What the rules say of the product, apart from all answers. */
export function ofProduct(pack: Pack, response: Response, { level, score, findings }: Assessment): OfProduct {
  const view = viewContext(pack, response);
  const status = pack.panels?.product?.find(({ when }) => contextTruth(when?.context, view) === 'yes');
  const rules = rulesOfProduct(pack, findings);
  const holding = new Set(findings.filter(({ kind }) => kind === 'rule').map(({ id }) => id));
  const others = pack.floors.filter(floor => holding.has(floor.id) && !rules.includes(floor));
  const without = worstOf([levelOfScore(score.low, pack.bands), ...others.map(floor => floor.level)]);
  const own = worstOf(rules.map(rule => rule.level));
  return {
    ...{ status, rules },
    setsLevel: rankOf(level.low) > rankOf(without),
    holdsLevel: rules.length > 0 && level.low === own,
  };
}

/** Whether the points alone reach the level, and no rule does. */
export function isReachedBySum(pack: Pack, { level, score, findings }: Assessment): boolean {
  const holding = new Set(findings.filter(({ kind }) => kind === 'rule').map(({ id }) => id));
  const isRuled = pack.floors.some(floor => holding.has(floor.id) && floor.level === level.low);
  return level.low !== 'few' && !isRuled && levelOfScore(score.low, pack.bands) === level.low;
}
