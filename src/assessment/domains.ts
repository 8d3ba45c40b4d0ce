import type { Pack } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import type { WeightOf } from './bounds.ts';
import { boundsByDomain } from './domain-bounds.ts';
import { scaled } from './scale.ts';
import type { DomainResult } from './types.ts';

/** The result of each domain, in pack order. A tree that crosses domains counts in each with its own items. */
export function domainResults(
  pack: Pack,
  branches: readonly Branch[],
  weightOf: WeightOf,
): readonly DomainResult[] {
  const bounds = boundsByDomain(branches, weightOf);
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
