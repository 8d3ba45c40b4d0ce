import { assess } from '../../assessment/assess.ts';
import { FIRST_FIVE } from '../../assessment/first-five.ts';
import type { ContextAnswer } from '../../assessment/opened-by.ts';
import { openStorage } from '../../kept/store.ts';
import { keepWalk, recallWalk, subjectOf } from '../../kept/walk.ts';
import type { Pack } from '../../pack/types.ts';
import { withClaims, withContext } from '../../response/edit.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';

/** The answers with what an advert claims, and what it tells of the treatment. */
const withAdvert = (
  response: Response,
  claims: readonly string[],
  context: readonly ContextAnswer[],
): Response =>
  context.reduce(
    (so, { question, option }) => withContext(so, question, option),
    withClaims(response, claims, 'heard'),
  );

/**
 * The questions that can move the result most, for somebody who knows of a clinic that it makes these claims, and how it
 * treats; before them those that are to come `first`, in their order.
 */
export function questionsAfter(
  pack: Pack,
  claims: readonly string[],
  context: readonly ContextAnswer[],
  first: ReadonlySet<string>,
): readonly string[] {
  const { nextQuestions } = assess(pack, withAdvert(emptyResponse(pack, 'patient'), claims, context));
  const order = [...first];
  const turnOf = (id: string) => (first.has(id) ? order.indexOf(id) : order.length);
  return nextQuestions
    .filter(({ kind }) => kind === 'item')
    .sort((a, b) => turnOf(a.id) - turnOf(b.id))
    .slice(0, FIRST_FIVE)
    .flatMap(({ id }) => pack.items.find(item => item.id === id)?.prompt.patient ?? []);
}

const inTab = (pack: Pack) => {
  const tab = openStorage('session');
  return tab ? recallWalk(tab, pack, subjectOf(emptyResponse(pack, 'patient'))) : undefined;
};

/** Whether this tab holds answers to the same questions, that claims would be added to. */
export const holdsAnswers = (pack: Pack): boolean => inTab(pack) !== undefined;

/**
 * Puts what an advert claims, and in which words, and what it tells of the treatment with what this tab holds: the widget
 * goes on with all of it.
 */
export function keepClaims(
  pack: Pack,
  claims: ReadonlyMap<string, string>,
  context: readonly ContextAnswer[],
  now: Date,
): void {
  const tab = openStorage('session');
  if (!tab) return;
  const known = inTab(pack);
  const time = now.toISOString();
  const before = known?.walk.response ?? { ...emptyResponse(pack, 'patient'), created: time };
  const response = { ...withAdvert(before, [...claims.keys()], context), updated: time };
  const { answered, applicable } = assess(pack, response);
  keepWalk(
    tab,
    {
      ...{ order: 'short', trail: [], place: 'asking', at: { kind: 'five', id: '' } },
      ...known?.walk,
      asked: [answered, applicable],
      response,
      advert: [...new Map([...(known?.advert ?? []), ...claims])],
    },
    openStorage('local'),
  );
}
