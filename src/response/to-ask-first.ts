import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import type { Response } from './types.ts';

/** What of the plan the visitor does not know yet, as a question to the clinic: much hangs on it, so it comes first. */
export interface ToAskFirst {
  readonly id: string;
  readonly ask: string;
}

/** The questions to the clinic that come of “I do not know yet”. One that was not put is none. */
export function toAskFirst(pack: Pack, { context }: Response): readonly ToAskFirst[] {
  return pack.context.flatMap(({ id, ask }) =>
    ask !== undefined && own(context, id) === 'unsure' ? [{ id, ask }] : [],
  );
}
