import { BEST, byChance, complete, triggering, worst } from '../completions.ts';
import type { Law } from '../law.ts';
import { seededRandom } from '../seeded-random.ts';

/** Law 8: once both ends of the level are one, nothing that is still unknown can change it. */
export const earlyStop: Law = ({ pack, response, seed }, assess) => {
  const random = seededRandom(seed);
  // Answers arrive one by one in whatever order, so that many responses stop early somewhere.
  const full = complete(pack, response, byChance(random));
  const answers = random.shuffle(Object.entries(full.answers));
  const claims = random.shuffle(Object.entries(full.claims));
  for (let share = 0; share <= 1; share += 0.25) {
    const so = {
      ...response,
      answers: Object.fromEntries(answers.slice(0, Math.ceil(share * answers.length))),
      claims: Object.fromEntries(claims.slice(0, Math.ceil(share * claims.length))),
    };
    const { level } = assess(pack, so);
    if (level.low !== level.high) continue;
    const worstOf = worst(pack, so);
    const ways = [
      BEST,
      worstOf,
      byChance(random),
      ...pack.floors.map(one => triggering(pack, so, one, worstOf)),
    ];
    for (const way of ways) {
      const after = assess(pack, complete(pack, so, way)).level;
      if (after.low !== level.low || after.high !== level.low) {
        return `stopped at ${level.low}, yet a completion ends at ${after.low} to ${after.high}`;
      }
    }
    return undefined;
  }
  return undefined;
};
