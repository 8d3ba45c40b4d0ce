import type { Law } from '../law.ts';
import { floorsHeld, LEVELS } from '../naive.ts';
import { rangesOf } from '../ranges.ts';
import { seededRandom } from '../seeded-random.ts';

/** Law 5: a floor that holds raises the level to its own, and no floor lowers it or touches a score. */
export const floorsRaise: Law = ({ pack, response, seed }, assess) => {
  const all = rangesOf(assess(pack, response));
  const random = seededRandom(seed);
  const fewer = pack.floors.filter(() => random.next() < 0.5);
  for (const floors of [[], fewer]) {
    for (const [name, without] of rangesOf(assess({ ...pack, floors }, response))) {
      const { low, high } = all.get(name)!;
      if (low < without.low || high < without.high) return `a floor lowers ${name}`;
      if (name !== 'level' && (low > without.low || high > without.high)) return `a floor changes ${name}`;
    }
  }
  const { low, high } = all.get('level')!;
  const { sure, unsure } = floorsHeld(pack, response);
  const bare = rangesOf(assess({ ...pack, floors: [] }, response)).get('level')!;
  const held = Math.max(bare.low, ...sure.map(level => LEVELS.indexOf(level)));
  if (low !== held) return `level.low is ${LEVELS[low]}, what holds asks for ${LEVELS[held]}`;
  const least = Math.max(bare.high, ...[...sure, ...unsure].map(level => LEVELS.indexOf(level)));
  if (high < least) return `level.high is ${LEVELS[high]}, what may hold asks for ${LEVELS[least]}`;
  return undefined;
};
