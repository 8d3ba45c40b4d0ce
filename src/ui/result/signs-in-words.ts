import { signsOf } from '../../assessment/finding-words.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { Basis } from '../../exchange/basis.ts';
import type { Visit } from '../visit.ts';

/** How many warning signs there are, and in how many answers. What was heard or read is no answer to count among them. */
export function signsInWords({ pack, words }: Visit, assessment: Assessment, basis: Basis): string {
  const { answered, findings } = assessment;
  const count = signsOf(pack, findings).length;
  if (answered + count === 0) return words.say('apart.none');
  const key = count === 0 ? 'apart.clear' : basis === 'answers' ? 'apart.found' : 'apart.signs';
  return words.say(key, { ...(count > 0 && { count }), asked: words.number(answered) });
}
