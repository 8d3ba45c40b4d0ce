import type { ContextCondition } from './conditions.ts';
import type { Pack } from './types.ts';

const ids = new WeakMap<Pack, readonly string[]>();

/**
 * Ids of the context questions that rules, items or weights depend on, the one that most depend on first. The others
 * only choose what is explained, and are asked where that is.
 */
export function decidingContext(pack: Pack): readonly string[] {
  const found = ids.get(pack) ?? findDeciding(pack);
  ids.set(pack, found);
  return found;
}

function findDeciding(pack: Pack): readonly string[] {
  const counts = new Map<string, number>();
  const count = (condition: ContextCondition | undefined) => {
    for (const id of Object.keys(condition ?? {})) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { when, severityWhen = [] } of pack.items) {
    count(when?.context);
    for (const { context } of severityWhen) count(context);
  }
  for (const { severityWhen = [] } of pack.claims) for (const { context } of severityWhen) count(context);
  for (const { when } of pack.floors) count(when.context);
  return pack.context
    .map(({ id }) => id)
    .filter(id => counts.has(id))
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
