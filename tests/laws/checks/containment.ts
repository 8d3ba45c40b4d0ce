import { BEST, byChance, complete, triggering, worst } from '../completions.ts';
import type { Law } from '../law.ts';
import { outside, rangesOf } from '../ranges.ts';
import { seededRandom } from '../seeded-random.ts';

/** Law 2: no completion leaves the bounds, and some completion reaches each of them. */
export const containment: Law = ({ pack, response, seed }, assess) => {
  const before = assess(pack, response);
  const random = seededRandom(seed);
  const worstOf = worst(pack, response);
  const choices = [
    ...[BEST, worstOf, byChance(random), byChance(random)],
    ...pack.floors.map(floor => triggering(pack, response, floor, worstOf)),
  ];
  const reached = choices.map(choice => assess(pack, complete(pack, response, choice)));
  for (const after of reached) {
    const fault = outside(after, before);
    if (fault) return fault;
  }
  const ends = reached.map(rangesOf);
  for (const name of ['score', 'level']) {
    const { low, high } = rangesOf(before).get(name)!;
    if (!ends.some(after => after.get(name)!.low === low)) return `no completion has the low ${name} ${low}`;
    if (!ends.some(after => after.get(name)!.high === high))
      return `no completion has the high ${name} ${high}`;
  }
  return undefined;
};
