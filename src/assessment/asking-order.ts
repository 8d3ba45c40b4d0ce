import type { Pack } from '../pack/types.ts';
import { growForest } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import { FIRST_FIVE } from './first-five.ts';
import type { Assessment, NextQuestion } from './types.ts';
import { ifBadly, triesFor } from './what-if.ts';

/**
 * Open questions in the order in which they are put to a person. Those come first that hang on nothing which the visitor
 * has not said, for nobody asks about a drip that nobody spoke of; of them those to which one bad answer would raise the
 * level, where that is not settled and trying does not cost too much. Before anything is known the first five stay.
 */
export function askingOrder(
  pack: Pack,
  response: Response,
  { level: { low, high }, answered, findings }: Pick<Assessment, 'level' | 'answered' | 'findings'>,
  open: readonly NextQuestion[],
): readonly NextQuestion[] {
  const sure = new Set(
    growForest(pack, response).branches.flatMap(({ item, surelyInContext }) =>
      surelyInContext ? item.id : [],
    ),
  );
  const isBefore = answered === 0 && findings.every(({ kind }) => kind === 'rule');
  const mayTry = !isBefore && low !== high && open.length <= triesFor(pack);
  const turnOf = (one: NextQuestion) => {
    if (one.kind !== 'item') return 1;
    if (!sure.has(one.id)) return 2;
    return mayTry && ifBadly(pack, response, one) !== low ? 0 : 1;
  };
  const kept = isBefore ? FIRST_FIVE : 0;
  const rest = open.slice(kept).map(one => ({ one, turn: turnOf(one) }));
  return [...open.slice(0, kept), ...rest.toSorted((a, b) => a.turn - b.turn).map(({ one }) => one)];
}
