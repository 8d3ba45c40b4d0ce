import { own } from '../pack/own.ts';
import { LONGEST_TEXT } from '../pack/values.ts';
import type { Answer, ClaimMark, Response } from './types.ts';

const NOT_ASKED = 'not-asked';

/** What the visitor wrote or chose, without what says nothing: an empty text, or `not-asked` alone. */
function withEntry(response: Response, itemId: string, change: Partial<Answer>): Response {
  const before = own(response.answers, itemId) ?? { option: NOT_ASKED };
  const { option, ...rest } = { ...before, ...change };
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const { [itemId]: _, ...others } = response.answers;
  if (option === NOT_ASKED && Object.keys(said).length === 0) return { ...response, answers: others };
  return { ...response, answers: { ...response.answers, [itemId]: { option, ...said } } };
}

/**
 * The response with one context question answered.
 * @example
 * withContext(response, 'route', 'injection');
 */
export function withContext(response: Response, questionId: string, option: string): Response {
  const { askAgain = [], ...rest } = response;
  const waiting = askAgain.filter(id => id !== questionId);
  return {
    ...rest,
    ...(waiting.length > 0 ? { askAgain: waiting } : {}),
    context: { ...response.context, [questionId]: option },
  };
}

/**
 * The response with one item answered, or promised. `not-asked` takes the answer back and keeps the note.
 * @example
 * withAnswer(response, 'maker', 'no-answer');
 */
export function withAnswer(response: Response, itemId: string, option: string): Response {
  return withEntry(response, itemId, { option });
}

/** Whether texts are no longer than what reads answers takes: a longer one would be left out there. */
export function fitsAnswer(text: Omit<Partial<Answer>, 'option'>): boolean {
  return Object.values(text).every(one => one === undefined || one.length <= LONGEST_TEXT);
}

/**
 * The response with what was written beside an item. An empty text takes it out.
 * @throws {RangeError} where a text has more than 50,000 characters, so that nobody takes it for kept.
 */
export function withText(
  response: Response,
  itemId: string,
  text: Omit<Partial<Answer>, 'option'>,
): Response {
  if (!fitsAnswer(text)) throw new RangeError(`a text may have ${LONGEST_TEXT} characters`);
  return withEntry(response, itemId, text);
}

/**
 * The response with claims marked, or unmarked where the mark is `undefined`.
 * @example
 * withClaims(response, ['cures', 'no-risk'], 'heard');
 */
export function withClaims(
  response: Response,
  ids: readonly string[],
  mark: ClaimMark | undefined,
): Response {
  const kept = Object.entries(response.claims).filter(([id]) => !ids.includes(id));
  const marked = mark ? ids.map(id => [id, mark] as const) : [];
  return { ...response, claims: Object.fromEntries([...kept, ...marked]) };
}
