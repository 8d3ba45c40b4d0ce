import { entries, type Loose, words } from './loose.ts';

/** The options of an item, id → place in its list. Gathered once for each item that something refers to. */
export function optionRanks(): (item: Loose) => ReadonlyMap<string, number> {
  const known = new Map<Loose, ReadonlyMap<string, number>>();
  return item => {
    const before = known.get(item);
    if (before) return before;
    const ranks = new Map<string, number>();
    entries(item.options).forEach((option, rank) => {
      if (!ranks.has(words(option.id))) ranks.set(words(option.id), rank);
    });
    known.set(item, ranks);
    return ranks;
  };
}
