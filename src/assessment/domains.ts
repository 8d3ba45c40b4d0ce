import type { Pack } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import { type Bounds, boundsOf, type WeightOf } from './bounds.ts';
import { scaled } from './scale.ts';
import type { DomainResult } from './types.ts';

/** The result of each domain, in pack order. A tree that crosses domains counts in each with its own items. */
export function domainResults(
  pack: Pack,
  branches: readonly Branch[],
  weightOf: WeightOf,
): readonly DomainResult[] {
  const bounds = new Map<string, Bounds>();
  for (const tree of treesOf(branches)) {
    for (const domain of new Set(tree.map(branch => branch.item.domain))) {
      const part = boundsOf(tree, item => (item.domain === domain ? weightOf(item) : 0));
      const before = bounds.get(domain) ?? { low: 0, high: 0, greatest: 0 };
      bounds.set(domain, {
        low: before.low + part.low,
        high: before.high + part.high,
        greatest: before.greatest + part.greatest,
      });
    }
  }
  const counts = new Map<string, { answered: number; applicable: number }>();
  for (const { item, reach, chosen } of branches) {
    if (reach !== 'applies') continue;
    const { answered, applicable } = counts.get(item.domain) ?? { answered: 0, applicable: 0 };
    counts.set(item.domain, {
      answered: answered + Number(chosen !== undefined),
      applicable: applicable + 1,
    });
  }
  return pack.domains.map(({ id }) => {
    const { low, high, greatest } = bounds.get(id) ?? { low: 0, high: 0, greatest: 0 };
    return {
      id,
      score: { low: scaled(low, greatest), high: scaled(high, greatest) },
      ...(counts.get(id) ?? { answered: 0, applicable: 0 }),
    };
  });
}

/** Branches by tree, each tree with parents before follow-ups. */
function treesOf(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  const trees = new Map<string, Branch[]>();
  const rootOf = new Map<string, string>();
  for (const branch of branches) {
    const root = rootOf.get(branch.item.when?.item?.id ?? '') ?? branch.item.id;
    rootOf.set(branch.item.id, root);
    const tree = trees.get(root);
    if (tree) tree.push(branch);
    else trees.set(root, [branch]);
  }
  return [...trees.values()];
}
