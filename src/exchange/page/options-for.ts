import type { Item } from '../../pack/types.ts';
import { isOpen } from '../../response/open-options.ts';
import { type Manner, mannerOf } from './manner.ts';

/**
 * The answers that a manner may stand for. Of several, only the visitor knows which was given: they say different
 * things, and a rule may hang on one of them.
 */
export function optionsFor(item: Item, manner: Manner): readonly string[] {
  if (isOpen(manner)) return [manner];
  return item.options.map(({ id }) => id).filter(id => mannerOf(item, id) === manner);
}
