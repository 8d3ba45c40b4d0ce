import type { Branch } from '../response/applicable.ts';

/** Points of one tree or of several: found, still possible, and possible in this context with nothing known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly greatest: number;
}

/** Weight of a branch's full concern. */
export type WeightOf = (branch: Branch) => number;

/**
 * The points that each branch, with its follow-ups, could add if it applied: given what is known, and with
 * nothing known. The latter depends on the context alone. Both lists are in pack order.
 */
export interface Reaches {
  readonly high: readonly number[];
  readonly greatest: readonly number[];
}

/**
 * Exact bounds of every branch, from the follow-ups up. Where a branch is unknown, `high` is the worst of its
 * options, each with the follow-ups that it would open.
 * @param branches All of a pack, parents before follow-ups.
 */
export function reachesOf(branches: readonly Branch[], weightOf: WeightOf): Reaches {
  const reaches = {
    high: new Array<number>(branches.length).fill(0),
    greatest: new Array<number>(branches.length).fill(0),
  };
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const weight = weightOf(branch);
    const alone = branch.item.options.map(option => weight * option.concern);
    const most = mostOf(withFollowUps(branch, alone, reaches.greatest));
    reaches.greatest[branch.place] = most;
    reaches.high[branch.place] =
      branch.chosen === undefined ? most : (withFollowUps(branch, alone, reaches.high)[branch.chosen] ?? 0);
  }
  return reaches;
}

/** Points by option: what it weighs alone, and all that it opens. */
export function withFollowUps(
  branch: Branch,
  alone: readonly number[],
  below: readonly number[],
): readonly number[] {
  if (branch.children.length === 0) return alone;
  const points = [...alone];
  const indexOf = new Map(branch.item.options.map((option, at) => [option.id, at]));
  for (const child of branch.children) {
    for (const id of new Set(child.item.when?.item?.in)) {
      const at = indexOf.get(id);
      if (at !== undefined) points[at] = (points[at] ?? 0) + (below[child.place] ?? 0);
    }
  }
  return points;
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
  return weightOf(branch) * (branch.item.options[branch.chosen]?.concern ?? 0);
}

/** Bounds of all trees together. */
export function boundsOf(branches: readonly Branch[], reaches: Reaches, weightOf: WeightOf): Bounds {
  let [low, high, greatest] = [0, 0, 0];
  for (const branch of branches) {
    low += pointsAt(branch, weightOf);
    if (branch.item.when?.item) continue;
    high += reaches.high[branch.place] ?? 0;
    greatest += reaches.greatest[branch.place] ?? 0;
  }
  return { low, high, greatest };
}
