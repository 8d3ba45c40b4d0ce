import type { Option } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import { type Bounds, mostOf, pointsAt, type WeightOf } from './bounds.ts';
import { addTo, type Tally } from './tally.ts';

/**
 * The points of each domain: found, still possible, and possible in this context with nothing known. Follow-ups of
 * other domains weigh nothing here, but still decide what lies below them.
 * @param branches All of a pack, parents before follow-ups.
 */
export function boundsByDomain(branches: readonly Branch[], weightOf: WeightOf): ReadonlyMap<string, Bounds> {
  const high = mostByDomain(branches, weightOf, branch => branch.chosen);
  const greatest = mostByDomain(branches, weightOf, () => undefined);
  const low: Tally = new Map();
  for (const branch of branches) addTo(low, branch.item.domain, pointsAt(branch, weightOf));
  return new Map(
    [...low].map(([id, points]) => [
      id,
      { low: points, high: high.get(id) ?? 0, greatest: greatest.get(id) ?? 0 },
    ]),
  );
}

function mostByDomain(
  branches: readonly Branch[],
  weightOf: WeightOf,
  chosenAt: (branch: Branch) => number | undefined,
): Tally {
  const below = new Array<Tally | undefined>(branches.length).fill(undefined);
  const total: Tally = new Map();
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const { item, children, place } = branch;
    const chosen = chosenAt(branch);
    const options = chosen === undefined ? item.options : item.options.slice(chosen, chosen + 1);
    const weight = weightOf(branch);
    if (children.length > 0) {
      const here = withFollowUps(branch, options, weight, below);
      if (item.when?.item) below[place] = here;
      else for (const [domain, points] of here) addTo(total, domain, points);
    } else {
      const points = weight * mostOf(options.map(option => option.concern));
      if (item.when?.item) below[place] = new Map([[item.domain, points]]);
      else addTo(total, item.domain, points);
    }
  }
  return total;
}

/**
 * The most points of each domain at a branch and below. What only the largest of the follow-ups holds is taken over
 * as it is, so that a point is moved at most as often as its tree can double: nearly linear.
 */
function withFollowUps(
  { item, children }: Branch,
  options: readonly Option[],
  weight: number,
  below: readonly (Tally | undefined)[],
): Tally {
  const possible = new Set(options.map(option => option.id));
  let largest: { points: Tally; opening: readonly string[] } = { points: new Map(), opening: [] };
  const alone: Tally = new Map(options.map(option => [option.id, weight * option.concern]));
  const shared = new Map([[item.domain, alone]]);
  const share = ({ points, opening }: typeof largest) => {
    for (const [domain, some] of points) {
      const byOption: Tally = shared.get(domain) ?? new Map();
      for (const option of opening) addTo(byOption, option, some);
      shared.set(domain, byOption);
    }
  };
  for (const child of children) {
    const points = below[child.place];
    const opening = [...new Set(child.item.when?.item?.in)].filter(option => possible.has(option));
    if (!points || opening.length === 0) continue;
    const part = { points, opening };
    if (points.size > largest.points.size) {
      share(largest);
      largest = part;
    } else share(part);
  }
  for (const [domain, byOption] of shared) {
    const most = largest.points.get(domain) ?? 0;
    for (const option of largest.opening) addTo(byOption, option, most);
    largest.points.set(domain, mostOf(byOption.values()));
  }
  return largest.points;
}
