import type { Response } from '../response/types.ts';

/** The response without anything that was written by hand beside an answer. */
export function withoutTexts(response: Response): Response {
  const answers = Object.entries(response.answers).map(([id, { option }]) => [id, { option }] as const);
  return { ...response, answers: Object.fromEntries(answers) };
}
