import { signsOf } from '../../assessment/finding-words.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { Basis } from '../../exchange/basis.ts';
import { isPromised } from '../../response/open-options.ts';
import type { Visit } from '../visit.ts';

/** How many warning signs there are, and in how many answers. What was heard or read is no answer to count among them. */
export function signsInWords(visit: Visit, assessment: Assessment, basis: Basis): string {
  const { session, pack, words } = visit;
  const { answered, findings } = assessment;
  const count = signsOf(pack, findings).length;
  if (answered + count === 0) {
    const { response } = session.walk.value;
    const promised = pack.items.filter(({ id }) => isPromised(response, id)).length;
    return words.say(promised > 0 ? 'apart.promised' : 'apart.none', { count: promised });
  }
  const key = count === 0 ? 'apart.clear' : basis === 'answers' ? 'apart.found' : 'apart.signs';
  return words.say(key, { ...(count > 0 && { count }), asked: words.number(answered) });
}
