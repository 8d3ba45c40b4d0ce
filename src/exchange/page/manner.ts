import type { Item } from '../../pack/types.ts';
import { isOpen } from '../../response/open-options.ts';

/** What one item was answered with, in the words of the room. */
export type Manner = 'clear' | 'vague' | 'dodged' | 'promised' | 'not-asked' | 'else';

/** How an item was answered: in full, in half, not at all, later, or in a way that has no word of its own. */
export function mannerOf(item: Item, option: string | undefined): Manner {
  if (option === undefined) return 'not-asked';
  if (isOpen(option)) return option;
  if (option === 'no-answer') return 'dodged';
  const concern = item.options.find(({ id }) => id === option)?.concern;
  return concern === 0 ? 'clear' : concern === 0.5 ? 'vague' : 'else';
}
