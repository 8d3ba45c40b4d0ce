import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../../../src/assessment/types.ts';
import type { SeverityRule } from '../../../src/pack/types.ts';
import type { Law } from '../law.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

/** Law 6: a pack and a response in another order give the same score, level and findings. */
export const order: Law = ({ pack, response, seed }, assess) => {
  const { shuffle } = seededRandom(seed);
  const shuffled = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(shuffle(Object.entries(record)));
  const mixed = {
    ...pack,
    context: shuffle(pack.context),
    items: shuffle(pack.items.map(item => mixRules(item, shuffle))),
    claims: shuffle(pack.claims.map(claim => mixRules(claim, shuffle))),
    floors: shuffle(pack.floors),
  };
  const said = {
    ...response,
    context: shuffled(response.context),
    answers: shuffled(response.answers),
    claims: shuffled(response.claims),
  };
  const [before, after] = [inAnyOrder(assess(pack, response)), inAnyOrder(assess(mixed, said))];
  return isDeepStrictEqual(before, after)
    ? undefined
    : `order matters: ${JSON.stringify(before)} is not ${JSON.stringify(after)}`;
};

function mixRules<T extends { readonly severityWhen?: readonly SeverityRule[] }>(
  weighed: T,
  shuffle: SeededRandom['shuffle'],
): T {
  return weighed.severityWhen ? { ...weighed, severityWhen: shuffle(weighed.severityWhen) } : weighed;
}

/** Findings keep their order: worst first does not depend on the pack's. Questions follow it where they tie. */
function inAnyOrder({ nextQuestions, ...rest }: Assessment) {
  const asked = nextQuestions.map(question => JSON.stringify(question)).sort();
  return { ...rest, asked };
}
