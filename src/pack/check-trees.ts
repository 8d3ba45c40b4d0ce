import { type Loose, strings, words } from './loose.ts';
import { optionRanks } from './option-ranks.ts';
import type { Issue } from './pack-error.ts';
import { at, isRecord } from './values.ts';

/** Items form trees: each follow-up has one parent that there is, opens on options it has, and never loops. */
export function checkTrees(items: readonly Loose[], report: (issue: Issue) => void): void {
  const indexOf = new Map(items.map((item, index) => [words(item.id), index]));
  const ranksOf = optionRanks();
  const parents = items.map((item, index) => {
    if (!isRecord(item.when)) return undefined;
    const path = at(at(at('items', index), 'when'), 'item');
    if (Array.isArray(item.when.item)) {
      report({ path, message: 'an item can have only one parent' });
      return undefined;
    }
    if (!isRecord(item.when.item)) return undefined;
    const id = words(item.when.item.id);
    const parent = indexOf.get(id);
    if (parent === undefined) {
      if (id) report({ path: at(path, 'id'), message: `there is no item ${id}` });
      return undefined;
    }
    const ranks = ranksOf(items[parent] ?? {});
    for (const option of strings(item.when.item.in)) {
      if (!ranks.has(option)) report({ path: at(path, 'in'), message: `${id} has no option ${option}` });
    }
    return parent;
  });
  for (const index of loops(parents)) {
    report({ path: at(at('items', index), 'when'), message: 'the chain of parents loops' });
  }
}

/** Indices of the items that are their own ancestors. Linear: each item is settled once. */
function loops(parents: readonly (number | undefined)[]): readonly number[] {
  const settled = new Set<number>();
  const looping: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    const trail = new Set<number>();
    let here: number | undefined = start;
    while (here !== undefined && !settled.has(here) && !trail.has(here)) {
      trail.add(here);
      here = parents[here];
    }
    if (here !== undefined && trail.has(here)) {
      const chain = [...trail];
      for (const index of chain.slice(chain.indexOf(here))) looping.push(index);
    }
    for (const index of trail) settled.add(index);
  }
  return looping;
}
