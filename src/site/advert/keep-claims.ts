import { assess } from '../../assessment/assess.ts';
import { FIRST_FIVE } from '../../assessment/first-five.ts';
import { openStorage } from '../../kept/store.ts';
import { keepWalk, recallWalk, subjectOf } from '../../kept/walk.ts';
import type { Pack } from '../../pack/types.ts';
import { withClaims } from '../../response/edit.ts';
import { emptyResponse } from '../../response/empty.ts';

/**
 * The questions that can move the result most, for somebody who knows of a clinic that it makes these claims; before them
 * those that are to come `first`.
 */
export function questionsAfter(
  pack: Pack,
  claims: readonly string[],
  first: ReadonlySet<string>,
): readonly string[] {
  const { nextQuestions } = assess(pack, withClaims(emptyResponse(pack, 'patient'), claims, 'heard'));
  return nextQuestions
    .filter(({ kind }) => kind === 'item')
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .slice(0, FIRST_FIVE)
    .flatMap(({ id }) => pack.items.find(item => item.id === id)?.prompt.patient ?? []);
}

const inTab = (pack: Pack) => {
  const tab = openStorage('session');
  return tab ? recallWalk(tab, pack, subjectOf(emptyResponse(pack, 'patient'))) : undefined;
};

/** Whether this tab holds answers to the same questions, that claims would be added to. */
export const holdsAnswers = (pack: Pack): boolean => inTab(pack) !== undefined;

/** Puts what an advert claims, and in which words, with what this tab holds: the widget goes on with both. */
export function keepClaims(pack: Pack, claims: ReadonlyMap<string, string>, now: Date): void {
  const tab = openStorage('session');
  if (!tab) return;
  const known = inTab(pack);
  const time = now.toISOString();
  const before = known?.walk.response ?? { ...emptyResponse(pack, 'patient'), created: time };
  const response = { ...withClaims(before, [...claims.keys()], 'heard'), updated: time };
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
