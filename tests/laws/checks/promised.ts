import { isDeepStrictEqual } from 'node:util';
import { openItems, saying } from '../completions.ts';
import type { Law } from '../law.ts';
import { seededRandom } from '../seeded-random.ts';

/** Not knowing yet is not refusing: what they promised to tell is unknown, as if nobody had asked. */
export const promisedIsUnknown: Law = ({ pack, response, seed }, assess) => {
  const { next } = seededRandom(seed);
  const more = openItems(pack, response)
    .filter(() => next() < 0.7)
    .reduce((so, { id }) => saying(so, id, 'promised'), response);
  const none = {
    ...response,
    answers: Object.fromEntries(
      Object.entries(response.answers).filter(([, answer]) => answer.option !== 'promised'),
    ),
  };
  const results = [none, response, more].map(one => assess(pack, one));
  return results.every(result => isDeepStrictEqual(result, results[0]))
    ? undefined
    : 'a promise changes the assessment';
};
