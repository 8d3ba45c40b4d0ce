import { byChance, complete } from '../completions.ts';
import type { Law } from '../law.ts';
import { rangesOf } from '../ranges.ts';
import { seededRandom } from '../seeded-random.ts';

/** Law 1: every range runs from low to high within 0 to 100; once all is known, both ends are one. */
export const bounded: Law = ({ pack, response, seed }, assess) => {
  for (const [name, { low, high }] of rangesOf(assess(pack, response))) {
    if (!(0 <= low && low <= high && high <= (name === 'level' ? 3 : 100)))
      return `${name}: ${low} to ${high}`;
  }
  const random = seededRandom(seed);
  const context = Object.fromEntries(
    pack.context.map(({ id, options }) => [
      id,
      random.pick(options.map(option => option.id).filter(option => option !== 'unsure')),
    ]),
  );
  const known = complete(pack, { ...response, context }, byChance(random));
  for (const [name, { low, high }] of rangesOf(assess(pack, known))) {
    if (low !== high) return `all is known, yet ${name} is ${low} to ${high}`;
  }
  return undefined;
};
