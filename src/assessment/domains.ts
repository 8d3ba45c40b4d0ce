import type { Pack } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import type { WeightOf } from './bounds.ts';
import { boundsByDomain } from './domain-bounds.ts';
import { scaled } from './scale.ts';
import { addTo } from './tally.ts';
import type { DomainResult } from './types.ts';

/** The result of each domain, in pack order. A tree that crosses domains counts in each with its own items. */
export function domainResults(
  pack: Pack,
  branches: readonly Branch[],
  weightOf: WeightOf,
): readonly DomainResult[] {
  const bounds = boundsByDomain(branches, weightOf);
  const answered = new Map<string, number>();
  const applicable = new Map<string, number>();
  for (const { item, reach, chosen } of branches) {
    if (reach === 'applies') addTo(applicable, item.domain, 1);
    if (chosen !== undefined) addTo(answered, item.domain, 1);
  }
  return pack.domains.map(({ id }) => {
    const { low, high, greatest } = bounds.get(id) ?? { low: 0, high: 0, greatest: 0 };
    return {
      id,
      score: { low: scaled(low, greatest), high: scaled(high, greatest) },
      answered: answered.get(id) ?? 0,
      applicable: applicable.get(id) ?? 0,
    };
  });
}
