import { isDeepStrictEqual } from 'node:util';
import { saying } from '../completions.ts';
import type { Law } from '../law.ts';
import { applies } from '../naive.ts';
import { seededRandom } from '../seeded-random.ts';

/** An answer to an item that does not apply, or whose parent is unknown, changes nothing. */
export const staleCountsNowhere: Law = ({ pack, response, seed }, assess) => {
  const { pick } = seededRandom(seed);
  const stale = pack.items.filter(item => !applies(pack, response, item));
  const more = stale.reduce((so, item) => saying(so, item.id, pick(item.options).id), response);
  const gone = new Set(stale.map(item => item.id));
  const fewer = {
    ...response,
    answers: Object.fromEntries(Object.entries(response.answers).filter(([id]) => !gone.has(id))),
  };
  const results = [response, more, fewer].map(one => assess(pack, one));
  return results.every(result => isDeepStrictEqual(result, results[0]))
    ? undefined
    : 'an answer that does not count changes the assessment';
};
