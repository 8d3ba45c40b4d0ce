import type { Item } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';

/** Points of one tree or of several: found, still possible, and possible in this context with nothing known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly greatest: number;
}

/** Weight of an item's full concern, 0 to leave it out of the count. */
export type WeightOf = (item: Item) => number;

/**
 * The points that each branch, with its follow-ups, could add if it applied: given what is known, and with
 * nothing known. The latter depends on the context alone.
 */
export type Reaches = ReadonlyMap<Branch, { readonly high: number; readonly greatest: number }>;

/**
 * Exact bounds of every branch, from the follow-ups up. Where a branch is unknown, `high` is the worst of its
 * options, each with the follow-ups that it would open.
 * @param branches Parents before follow-ups.
 */
export function reachesOf(branches: readonly Branch[], weightOf: WeightOf): Reaches {
  const reaches = new Map<Branch, { high: number; greatest: number }>();
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const weight = weightOf(branch.item);
    const greatest = branch.item.options.map(option => weight * option.concern);
    const high = [...greatest];
    for (const child of branch.children) {
      const reach = reaches.get(child);
      for (const id of new Set(child.item.when?.item?.in)) {
        const at = branch.ranks.get(id);
        if (at === undefined) continue;
        greatest[at] = (greatest[at] ?? 0) + (reach?.greatest ?? 0);
        high[at] = (high[at] ?? 0) + (reach?.high ?? 0);
      }
    }
    const most = mostOf(greatest);
    reaches.set(branch, {
      greatest: most,
      high: branch.chosen === undefined ? most : (high[branch.chosen] ?? 0),
    });
  }
  return reaches;
}

/** The greatest of a list of any length: a call with every entry as an argument has a limit. */
export function mostOf(points: Iterable<number>): number {
  let most = 0;
  for (const one of points) most = Math.max(most, one);
  return most;
}

/** Points found at one branch alone. */
export function pointsAt(branch: Branch, weightOf: WeightOf): number {
  if (branch.chosen === undefined) return 0;
  return weightOf(branch.item) * (branch.item.options[branch.chosen]?.concern ?? 0);
}

/** Bounds of whole trees: `branches` must hold every follow-up of the roots among them. */
export function boundsOf(branches: readonly Branch[], weightOf: WeightOf): Bounds {
  const reaches = reachesOf(branches, weightOf);
  let [low, high, greatest] = [0, 0, 0];
  for (const branch of branches) {
    low += pointsAt(branch, weightOf);
    if (branch.item.when?.item) continue;
    high += reaches.get(branch)?.high ?? 0;
    greatest += reaches.get(branch)?.greatest ?? 0;
  }
  return { low, high, greatest };
}
