import { openQuestions } from '../../exchange/report/question-report.ts';
import type { Item, Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

/** How many questions a visit has time for, unless the visitor says otherwise. */
const TOP = 10;

/** Which open questions are taken along. */
export type QuestionChoice =
  | { readonly kind: 'top' }
  | { readonly kind: 'all' }
  | { readonly kind: 'own'; readonly ids: readonly string[] };

/** The questions that a choice stands for, of those that are still open. */
export function chosenQuestions(pack: Pack, response: Response, choice: QuestionChoice): readonly Item[] {
  const open = openQuestions(pack, response);
  if (choice.kind === 'own') {
    const ids = new Set(choice.ids);
    return open.filter(({ id }) => ids.has(id));
  }
  return choice.kind === 'top' ? open.slice(0, TOP) : open;
}
