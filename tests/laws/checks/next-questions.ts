import { isDeepStrictEqual } from 'node:util';
import type { NextQuestion } from '../../../src/assessment/types.ts';
import type { Item, Pack, RefusedCondition } from '../../../src/pack/types.ts';
import type { Response } from '../../../src/response/types.ts';
import { complete, openClaims, openItems, worst } from '../completions.ts';
import type { Law } from '../law.ts';
import {
  claimPoints,
  contextHolds,
  countOf,
  heldBy,
  itemPoints,
  LEVELS,
  refusalsOf,
  weightOf,
} from '../naive.ts';

/** What is open, in the order of scoring.md: what can trigger a floor above the level so far, swing, pack order. */
export const nextQuestionsInOrder: Law = ({ pack, response }, assess) => {
  const { level, nextQuestions } = assess(pack, response);
  const empty = { ...response, answers: {}, claims: {} };
  const full = complete(pack, empty, worst(pack, empty));
  const greatest = itemPoints(pack, full) + claimPoints(pack, full);
  const swingOf = (points: number) => (greatest === 0 ? 0 : (100 * points) / greatest);
  const rank = LEVELS.indexOf(level.low);

  const items = openItems(pack, response).map(item => ({
    ...{ kind: 'item' as const, id: item.id, swing: swingOf(mostBelow(pack, response, item)) },
    levels: pack.floors
      .filter(
        floor =>
          (floor.when.item && isAtOrBelow(pack, response, floor.when.item.id, item)) ||
          (floor.when.refused && canRefuseEnough(pack, response, item, floor.when.refused)),
      )
      .filter(floor => contextHolds(pack, response, floor.when.context).some)
      .map(floor => LEVELS.indexOf(floor.level)),
  }));
  const open = openClaims(pack, response);
  const categories = [...new Set(pack.claims.map(claim => claim.category))];
  const claims = categories.flatMap(id => {
    const unchecked = open.filter(claim => claim.category === id);
    const heard = pack.claims.filter(
      claim => claim.category === id && heldBy(response.claims, claim.id) === 'heard',
    );
    const [most, found] = [unchecked, heard].map(list =>
      Math.max(0, ...list.map(claim => weightOf(pack, response, claim))),
    ) as [number, number];
    const levels = pack.floors
      .filter(floor => unchecked.some(claim => claim.id === floor.when.claim))
      .filter(floor => contextHolds(pack, response, floor.when.context).some)
      .map(floor => LEVELS.indexOf(floor.level));
    const swing = swingOf(Math.max(0, most - found));
    return unchecked.length > 0 ? [{ kind: 'claims' as const, id, swing, levels }] : [];
  });
  const expected = [...items, ...claims]
    .map(({ levels, ...question }) => ({
      question: { ...question, canStop: rank < 3 && levels.includes(3) } satisfies NextQuestion,
      urgent: levels.some(one => one > rank),
    }))
    .sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.question.swing - a.question.swing)
    .map(one => one.question);
  return isDeepStrictEqual(nextQuestions, expected)
    ? undefined
    : `asks ${JSON.stringify(nextQuestions)} instead of ${JSON.stringify(expected)}`;
};

/** The most points of an item and its follow-ups, by trying each option. */
function mostBelow(pack: Pack, response: Response, item: Item): number {
  if (!contextHolds(pack, response, item.when?.context).some) return 0;
  const points = item.options.map(option =>
    pack.items
      .filter(one => one.when?.item?.id === item.id && one.when.item.in.includes(option.id))
      .reduce(
        (sum, one) => sum + mostBelow(pack, response, one),
        weightOf(pack, response, item) * option.concern,
      ),
  );
  return Math.max(...points);
}

/** Whether an item, with its follow-ups, adds refusals and reaches what a floor asks for with those that are known. */
function canRefuseEnough(pack: Pack, response: Response, item: Item, refused: RefusedCondition): boolean {
  const more = mostRefused(pack, response, item, refused);
  return more > 0 && refusalsOf(pack, response, refused).some + more >= refused.atLeast;
}

function mostRefused(pack: Pack, response: Response, item: Item, refused: RefusedCondition): number {
  if (!contextHolds(pack, response, item.when?.context).some) return 0;
  const counts = item.options.map((option, rank) =>
    pack.items
      .filter(one => one.when?.item?.id === item.id && one.when.item.in.includes(option.id))
      .reduce(
        (sum, one) => sum + mostRefused(pack, response, one, refused),
        countOf(pack, response, item, rank, refused).some,
      ),
  );
  return Math.max(...counts);
}

/** Whether an item is another one or may be opened by it. */
function isAtOrBelow(pack: Pack, response: Response, id: string, above: Item): boolean {
  const item = pack.items.find(one => one.id === id)!;
  if (!contextHolds(pack, response, item.when?.context).some) return false;
  if (item.id === above.id) return true;
  return item.when?.item !== undefined && isAtOrBelow(pack, response, item.when.item.id, above);
}
