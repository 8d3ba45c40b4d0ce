import { rulesOfProduct } from '../../assessment/finding-words.ts';
import { levelOfScore, rankOf, worstOf } from '../../assessment/levels.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { ProductStatus } from '../../pack/panels.ts';
import type { Floor, Pack } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import type { Response } from '../../response/types.ts';

/** What is so whatever a clinic answers. */
export interface OfProduct {
  /** What the pack says of it for this plan. */
  readonly status: ProductStatus | undefined;
  /** Rules that hold through the product or the plan alone. */
  readonly rules: readonly Floor[];
  /** Whether these rules raise the level above what the answers would show. */
  readonly setsLevel: boolean;
}

/** What the rules say of the product, apart from all answers. */
export function ofProduct(pack: Pack, response: Response, { level, score, findings }: Assessment): OfProduct {
  const view = viewContext(pack, response.context, response.askAgain);
  const status = pack.panels?.product?.find(({ when }) => contextTruth(when?.context, view) === 'yes');
  const rules = rulesOfProduct(pack, findings);
  const holding = new Set(findings.filter(({ kind }) => kind === 'rule').map(({ id }) => id));
  const others = pack.floors.filter(floor => holding.has(floor.id) && !rules.includes(floor));
  const without = worstOf([levelOfScore(score.low, pack.bands), ...others.map(floor => floor.level)]);
  return { status, rules, setsLevel: rankOf(level.low) > rankOf(without) };
}
