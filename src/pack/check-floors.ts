import { entries, type Loose, words } from './loose.ts';
import { optionRanks } from './option-ranks.ts';
import type { Issue } from './pack-error.ts';
import { at, isRecord } from './values.ts';

/** A floor tests at most one item, claim or count of refusals, and an option that is not the item's best. */
export function checkFloors(pack: Loose, report: (issue: Issue) => void): void {
  const items = new Map(entries(pack.items).map(item => [words(item.id), item]));
  const ranksOf = optionRanks();
  const claims = new Set(entries(pack.claims).map(claim => words(claim.id)));
  entries(pack.floors).forEach((floor, index) => {
    if (!isRecord(floor.when)) return;
    const path = at(at('floors', index), 'when');
    const { claim, item, refused } = floor.when;
    if ([claim, item, refused].filter(tested => tested !== undefined).length > 1)
      report({ path, message: 'can test one of item, claim and refused' });
    if (words(claim) && !claims.has(words(claim))) {
      report({ path: at(path, 'claim'), message: `there is no claim ${words(claim)}` });
    }
    if (!isRecord(item) || !words(item.id)) return;
    const tested = items.get(words(item.id));
    if (!tested) {
      report({ path: at(at(path, 'item'), 'id'), message: `there is no item ${words(item.id)}` });
      return;
    }
    const from = ranksOf(tested).get(words(item.from));
    const here = at(at(path, 'item'), 'from');
    if (from === undefined)
      report({ path: here, message: `${words(item.id)} has no option ${words(item.from)}` });
    if (from === 0) report({ path: here, message: 'cannot be the first option' });
    if (item.to === undefined) return;
    const to = ranksOf(tested).get(words(item.to));
    if (to === undefined || to < Number(from))
      report({ path: at(at(path, 'item'), 'to'), message: 'must be an option from there on' });
  });
}
