import type { Pack } from '../pack/types.ts';
import type { Response } from '../response/types.ts';
import type { Assessment, NextQuestion } from './types.ts';
import { ifBadly, triesFor } from './what-if.ts';

/**
 * Open questions with those first that one can ask a person and to which one bad answer would raise the level; in the
 * order given where the level is settled, or trying costs too much.
 */
export function raisingFirst(
  pack: Pack,
  response: Response,
  { level: { low, high } }: Pick<Assessment, 'level'>,
  open: readonly NextQuestion[],
): readonly NextQuestion[] {
  if (low === high || open.length > triesFor(pack)) return open;
  const raises = open.map(one => one.kind === 'item' && ifBadly(pack, response, one) !== low);
  const asked = open.filter((_, place) => raises[place]);
  return [...asked, ...open.filter(one => !asked.includes(one))];
}
