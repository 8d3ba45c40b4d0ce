import { walkKey } from '../kept/keys.ts';
import { subjectOf } from '../kept/walk.ts';
import type { Response } from '../response/types.ts';

/** One of the sessions of a page, as the others see it. */
export interface Sharer {
  /** Where it keeps its walk, if it does. */
  readonly storage: () => Storage | null;
  readonly response: () => Response;
  readonly take: (response: Response) => void;
}

/** Those of this page. */
export const ofThisPage = new Set<Sharer>();

/**
 * Tells the others what one says now of the same questions and provider. Widgets that keep their answers in one place
 * have one set of answers: else each would overwrite what was said in the other.
 */
export function shareAnswers(from: Sharer, sharers: ReadonlySet<Sharer>): void {
  const response = from.response();
  for (const other of [...sharers]) {
    const known = other.response();
    if (
      known !== response &&
      other.storage() === from.storage() &&
      walkKey(subjectOf(known)) === walkKey(subjectOf(response))
    )
      other.take(response);
  }
}
