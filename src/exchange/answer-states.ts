import { own } from '../pack/own.ts';
import type { Item, Option, Pack } from '../pack/types.ts';
import { applicableItems } from '../response/applicable.ts';
import type { Answer, Response } from '../response/types.ts';

/** The four things that can be known of an answer. */
export type AnswerState = 'answered' | 'no-answer' | 'not-asked' | 'not-applicable';

/** An item, what is known of it, and what was written beside it. */
export interface StatedItem {
  readonly item: Item;
  readonly state: AnswerState;
  readonly option: Option | undefined;
  readonly answer: Answer | undefined;
}

/** Every item of a pack, in its order. */
export function statedItems(pack: Pack, response: Response): readonly StatedItem[] {
  const applying = new Set(applicableItems(pack, response));
  return pack.items.map(item => {
    if (!applying.has(item)) return { item, state: 'not-applicable', option: undefined, answer: undefined };
    const answer = own(response.answers, item.id);
    const option = item.options.find(({ id }) => id === answer?.option);
    const state = !option ? 'not-asked' : option.id === 'no-answer' ? 'no-answer' : 'answered';
    return { item, state, option, answer };
  });
}

/** In whose words a response's questions are written. */
export function voiceOf(response: Response): 'patient' | 'staff' {
  return response.audience === 'staff' ? 'staff' : 'patient';
}
