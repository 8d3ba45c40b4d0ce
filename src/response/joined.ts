import { own } from '../pack/own.ts';
import type { Answer, Response } from './types.ts';

/** One response with all that another says beyond it. Where both say something, the first counts. */
export function joined(response: Response, other: Response): Response {
  const answers = Object.entries(other.answers).map(([id, theirs]): [string, Answer] => {
    const { option = 'not-asked', ...mine } = own(response.answers, id) ?? {};
    return [id, { ...theirs, ...mine, option: option === 'not-asked' ? theirs.option : option }];
  });
  return {
    ...response,
    context: { ...other.context, ...response.context },
    answers: { ...response.answers, ...Object.fromEntries(answers) },
    claims: { ...other.claims, ...response.claims },
  };
}
