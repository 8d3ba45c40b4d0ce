import type { Floor, Level, Pack } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import type { Reaches } from './bounds.ts';
import type { ClaimGroup } from './claim-groups.ts';
import { rankOf, worstOf } from './levels.ts';
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
  groups: readonly ClaimGroup[],
  possible: readonly Floor[],
  levelSoFar: Level,
  greatest: number,
): readonly NextQuestion[] {
  const onItem = levelsBy(possible, floor => floor.when.item?.id);
  const onClaim = levelsBy(possible, floor => floor.when.claim);
  const place = new Map(pack.items.map((item, index) => [item.id, index]));
  const worstIn = worstTriggers(branches, onItem);

  const open: (NextQuestion & { readonly urgent: boolean; readonly place: number })[] = [];
  for (const branch of branches) {
    if (branch.reach !== 'applies' || branch.chosen !== undefined) continue;
    const { id } = branch.item;
    const worst = worstIn.get(branch) ?? 'few';
    open.push({
      ...{
        kind: 'item',
        id,
        swing: scaled(reaches.get(branch)?.greatest ?? 0, greatest),
        canStop: worst === 'stop',
      },
      ...{ urgent: rankOf(worst) > rankOf(levelSoFar), place: place.get(id) ?? 0 },
    });
  }
  groups.forEach((group, index) => {
    if (group.unknown.length === 0) return;
    const worst = worstOf(group.unknown.map(({ claim }) => onClaim.get(claim.id) ?? 'few'));
    open.push({
      ...{
        kind: 'claims',
        id: group.id,
        swing: scaled(group.bounds.high - group.bounds.low, greatest),
        canStop: worst === 'stop',
      },
      ...{ urgent: rankOf(worst) > rankOf(levelSoFar), place: pack.items.length + index },
    });
  });
  return open
    .sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.swing - a.swing || a.place - b.place)
    .map(({ kind, id, swing, canStop }) => ({ kind, id, swing, canStop: canStop && levelSoFar !== 'stop' }));
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

/** The worst floor that each branch or a follow-up of it can still trigger. */
function worstTriggers(
  branches: readonly Branch[],
  onItem: ReadonlyMap<string, Level>,
): ReadonlyMap<Branch, Level> {
  const worst = new Map<Branch, Level>();
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch || branch.reach === 'ruled-out') continue;
    worst.set(
      branch,
      worstOf([
        onItem.get(branch.item.id) ?? 'few',
        ...branch.children.map(child => worst.get(child) ?? 'few'),
      ]),
    );
  }
  return worst;
}
