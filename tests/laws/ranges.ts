import type { Assessment, Range } from '../../src/assessment/types.ts';
import { LEVELS } from './naive.ts';

/** All ranges of an assessment as numbers, by name. */
export function rangesOf({ score, level, domains }: Assessment): ReadonlyMap<string, Range<number>> {
  return new Map<string, Range<number>>([
    ['score', score],
    ['level', { low: LEVELS.indexOf(level.low), high: LEVELS.indexOf(level.high) }],
    ...domains.map(domain => [`domain ${domain.id}`, domain.score] as const),
  ]);
}

/** Names the first range that leaves the one it should lie in. */
export function outside(inner: Assessment, outer: Assessment): string | undefined {
  const around = rangesOf(outer);
  for (const [name, { low, high }] of rangesOf(inner)) {
    const bounds = around.get(name);
    if (!bounds || low < bounds.low || high > bounds.high) {
      return `${name} ${low} to ${high} leaves ${bounds?.low} to ${bounds?.high}`;
    }
  }
  return undefined;
}
