import { own } from '../pack/own.ts';
import type { Item, Option, Pack } from '../pack/types.ts';
import { applicableItems } from '../response/applicable.ts';
import { isPromised } from '../response/open-options.ts';
import type { Answer, Response } from '../response/types.ts';

/** The five things that can be known of an answer. `promised`: they will find out and tell. */
export type AnswerState = 'answered' | 'no-answer' | 'promised' | 'not-asked' | 'not-applicable';

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
    return { item, state: stateOf(option, answer), option, answer };
  });
}

function stateOf(option: Option | undefined, answer: Answer | undefined): AnswerState {
  if (option) return option.id === 'no-answer' ? 'no-answer' : 'answered';
  return answer?.option === 'promised' ? 'promised' : 'not-asked';
}

/** Open questions apart: those that they promised to find out about, and those to ask. */
export function splitPromised(
  response: Response,
  items: readonly Item[],
): { readonly promised: readonly Item[]; readonly asked: readonly Item[] } {
  return {
    promised: items.filter(({ id }) => isPromised(response, id)),
    asked: items.filter(({ id }) => !isPromised(response, id)),
  };
}

/** In whose words a response's questions are written. */
export function voiceOf(response: Response): 'patient' | 'staff' {
  return response.audience === 'staff' ? 'staff' : 'patient';
}
