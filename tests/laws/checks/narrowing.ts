import { marking, openClaims, openItems, saying, withoutStale } from '../completions.ts';
import type { Law } from '../law.ts';
import { outside } from '../ranges.ts';
import { seededRandom } from '../seeded-random.ts';

/** Law 3: no answer to something unknown widens a range. */
export const narrowing: Law = ({ pack, response, seed }, assess) => {
  const random = seededRandom(seed);
  let here = withoutStale(pack, response);
  let before = assess(pack, here);
  for (let step = 0; step < 6; step++) {
    const item = random.shuffle(openItems(pack, here))[0];
    const claim = random.shuffle(openClaims(pack, here))[0];
    if (item && (!claim || random.next() < 0.6)) {
      here = saying(here, item.id, random.pick(item.options).id);
    } else if (claim) here = marking(here, claim.id, random.next() < 0.5 ? 'heard' : 'not-heard');
    else return undefined;
    const after = assess(pack, here);
    const fault = outside(after, before);
    if (fault) return `an answer widens: ${fault}`;
    before = after;
  }
  return undefined;
};
