import type { Branch } from '../response/applicable.ts';
import { type Bounds, mostOf, pointsAt, type WeightOf } from './bounds.ts';

/**
 * The points of each domain: found, still possible, and possible in this context with nothing known. Follow-ups of
 * other domains weigh nothing here, but still decide what lies below them.
 * @param branches Parents before follow-ups.
 */
export function boundsByDomain(branches: readonly Branch[], weightOf: WeightOf): ReadonlyMap<string, Bounds> {
  const high = mostByDomain(branches, weightOf, branch => branch.chosen);
  const greatest = mostByDomain(branches, weightOf, () => undefined);
  const low: Points = new Map();
  for (const branch of branches) add(low, branch.item.domain, pointsAt(branch, weightOf));
  return new Map(
    [...low].map(([id, points]) => [
      id,
      { low: points, high: high.get(id) ?? 0, greatest: greatest.get(id) ?? 0 },
    ]),
  );
}

/** Points by domain, or by option. */
type Points = Map<string, number>;

function mostByDomain(
  branches: readonly Branch[],
  weightOf: WeightOf,
  chosenAt: (branch: Branch) => number | undefined,
): Points {
  const most = new Map<Branch, Points>();
  const total: Points = new Map();
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const here = mostAt(branch, weightOf(branch.item), chosenAt(branch), most);
    if (branch.item.when?.item) most.set(branch, here);
    else for (const [domain, points] of here) add(total, domain, points);
  }
  return total;
}

/**
 * The most points of each domain at a branch and below. What only the largest of the follow-ups holds is taken over
 * as it is, so that a point is moved at most as often as its tree can double: nearly linear.
 */
function mostAt(
  { item, children }: Branch,
  weight: number,
  chosen: number | undefined,
  most: ReadonlyMap<Branch, Points>,
): Points {
  const options = chosen === undefined ? item.options : item.options.slice(chosen, chosen + 1);
  const possible = new Set(options.map(option => option.id));
  let largest: { points: Points; opening: readonly string[] } = { points: new Map(), opening: [] };
  const shared = new Map<string, Points>();
  const share = ({ points, opening }: typeof largest) => {
    for (const [domain, some] of points) {
      const byOption = shared.get(domain) ?? new Map<string, number>();
      for (const option of opening) add(byOption, option, some);
      shared.set(domain, byOption);
    }
  };
  for (const child of children) {
    const points = most.get(child);
    const opening = [...new Set(child.item.when?.item?.in)].filter(option => possible.has(option));
    if (!points || opening.length === 0) continue;
    const part = { points, opening };
    if (points.size > largest.points.size) {
      share(largest);
      largest = part;
    } else share(part);
  }
  const own = shared.get(item.domain) ?? new Map<string, number>();
  for (const option of options) add(own, option.id, weight * option.concern);
  shared.set(item.domain, own);

  for (const [domain, byOption] of shared) {
    const below = largest.points.get(domain) ?? 0;
    for (const option of largest.opening) add(byOption, option, below);
    largest.points.set(domain, mostOf(byOption.values()));
  }
  return largest.points;
}

function add(points: Points, key: string, more: number): void {
  points.set(key, (points.get(key) ?? 0) + more);
}
