import type { Pack } from '../../pack/types.ts';
import { type Conditions, conditionsOf } from '../method/conditions.ts';
import { type MethodWords, methodWords } from '../method/method-words.ts';
import type { Sentences } from '../read-questions.ts';
import { link } from './fill.ts';

/** What every part of the page needs to show a pack. */
export interface View {
  readonly pack: Pack;
  readonly words: MethodWords;
  readonly conditions: Conditions;
  /** Links to numbered sources. */
  cite(ids: readonly string[]): readonly Node[];
  /** Fragment of an item, claim, floor or source: ids may hold anything, fragments may not. */
  anchor(kind: 'item' | 'claim' | 'floor' | 'source', id: string): string;
  grade(value: number | undefined): string | undefined;
}

/** Prepares a pack to be shown, with the sentences of its language. */
export function viewOf(pack: Pack, sentences: Sentences): View {
  const words = methodWords(pack, sentences);
  const places = {
    item: pack.items.map(({ id }) => id),
    claim: pack.claims.map(({ id }) => id),
    floor: pack.floors.map(({ id }) => id),
    source: Object.keys(pack.sources),
  };
  const numbers = new Map(
    Object.entries(places).flatMap(([kind, ids]) =>
      ids.map((id, index) => [`${kind} ${id}`, index + 1] as const),
    ),
  );
  const anchor: View['anchor'] = (kind, id) => `${kind}-${numbers.get(`${kind} ${id}`) ?? 0}`;
  return {
    pack,
    words,
    conditions: conditionsOf(pack, words),
    anchor,
    cite: ids => ids.flatMap(id => [link(id, `#${anchor('source', id)}`), document.createTextNode(' ')]),
    grade: value => (value === undefined ? undefined : words.number(value)),
  };
}
