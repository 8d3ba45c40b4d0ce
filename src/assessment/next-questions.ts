import type { Floor, Level, Pack } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import type { Reaches } from './bounds.ts';
import type { ClaimGroup } from './claim-groups.ts';
import { rankOf, worstOf } from './levels.ts';
import type { RefusalsOf } from './refusals.ts';
import { scaled } from './scale.ts';
import type { NextQuestion } from './types.ts';

/**
 * Open questions, most able to move the result first: those that can still trigger a floor above the level
 * found so far, then by swing, then in pack order. A question can trigger what its follow-ups can.
 */
export function nextQuestionsOf(
  pack: Pack,
  branches: readonly Branch[],
  reaches: Reaches,
  refusals: RefusalsOf,
  groups: readonly ClaimGroup[],
  possible: readonly Floor[],
  levelSoFar: Level,
  greatest: number,
): readonly NextQuestion[] {
  const onItem = levelsBy(possible, floor => floor.when.item?.id);
  const onClaim = levelsBy(possible, floor => floor.when.claim);
  const worstIn = worstTriggers(branches, onItem);
  const byRefusing = possible.flatMap(({ when: { refused }, level }) =>
    refused ? [{ level, atLeast: refused.atLeast, counts: refusals(refused) }] : [],
  );
  const worstRefused = (place: number) =>
    byRefusing
      .filter(({ atLeast, counts: { known, below } }) => {
        const more = below[place] ?? 0;
        return more > 0 && known + more >= atLeast;
      })
      .map(({ level }) => level);

  const open: { question: NextQuestion; urgent: boolean; place: number }[] = [];
  const add = (kind: NextQuestion['kind'], id: string, points: number, worst: Level, place: number) => {
    const urgent = rankOf(worst) > rankOf(levelSoFar);
    const question = { kind, id, swing: scaled(points, greatest), canStop: urgent && worst === 'stop' };
    open.push({ question, urgent, place });
  };
  for (const { item, place, reach, chosen } of branches) {
    if (reach !== 'applies' || chosen !== undefined) continue;
    const worst = worstOf([worstIn[place] ?? 'few', ...worstRefused(place)]);
    add('item', item.id, reaches.greatest[place] ?? 0, worst, place);
  }
  groups.forEach(({ id, unknown, bounds }, index) => {
    if (unknown.length === 0) return;
    const worst = worstOf(unknown.map(({ claim }) => onClaim.get(claim.id) ?? 'few'));
    add('claims', id, bounds.high - bounds.low, worst, pack.items.length + index);
  });
  return open
    .sort(
      (a, b) =>
        Number(b.urgent) - Number(a.urgent) || b.question.swing - a.question.swing || a.place - b.place,
    )
    .map(({ question }) => question);
}

function levelsBy(
  floors: readonly Floor[],
  key: (floor: Floor) => string | undefined,
): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const floor of floors) {
    const id = key(floor);
    if (id !== undefined) levels.set(id, worstOf([levels.get(id) ?? 'few', floor.level]));
  }
  return levels;
}

/** The worst floor that each item or a follow-up of it can still trigger, in pack order. */
function worstTriggers(
  branches: readonly Branch[],
  onItem: ReadonlyMap<string, Level>,
): readonly (Level | undefined)[] {
  const worst = new Array<Level | undefined>(branches.length).fill(undefined);
  if (onItem.size === 0) return worst;
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch || branch.reach === 'ruled-out') continue;
    const below = branch.children.map(child => worst[child.place] ?? 'few');
    worst[branch.place] = worstOf([onItem.get(branch.item.id) ?? 'few', ...below]);
  }
  return worst;
}
