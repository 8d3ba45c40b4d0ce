import { type Loose, words } from '../../pack/loose.ts';
import { asRecord, at, isRecord } from '../../pack/values.ts';
import { joinWords } from './join-words.ts';
import type { Pool } from './pool.ts';

/** Panels with all that they take, and how their wording is joined in one language. */
export interface TakenPanels {
  readonly logic: unknown;
  join(own: unknown, shared: Loose): unknown;
}

/** Entries of any panel may be taken: a sentence, an alternative, a price, an unknown. */
export function takePanels(
  panels: unknown,
  pool: Pool,
  report: (path: string, message: string) => void,
): TakenPanels {
  const places: { readonly keys: readonly string[]; readonly shared: string }[] = [];
  const visit = (value: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map(one => visit(one, [...keys, idOf(one)]));
    if (!isRecord(value)) return value;
    const { shared, ...own } = value;
    const inside = Object.fromEntries(
      Object.entries(own).map(([key, one]) => [key, visit(one, [...keys, key])]),
    );
    if (shared === undefined) return inside;
    const found = pool.get(words(shared));
    if (!found) {
      report(
        keys.reduce(at, 'panels'),
        `there is no panel entry ${words(shared)} in questions/shared/logic.json`,
      );
    }
    places.push({ keys, shared: words(shared) });
    return { ...found, ...inside, id: words(own.id) || words(shared) };
  };
  const logic = visit(panels, []);
  return {
    logic,
    join: (own, shared) => places.reduce((said, place) => put(said, place.keys, shared[place.shared]), own),
  };
}

function idOf(entry: unknown): string {
  const { id, shared } = asRecord(entry);
  return words(id) || words(shared);
}

/** Lays a shared text under what stands at a place, and makes the way to it where there is none. */
function put(said: unknown, [key, ...rest]: readonly string[], text: unknown): unknown {
  if (key === undefined) return joinWords(text, said);
  const here = asRecord(said);
  const inside = put(here[key], rest, text);
  return inside === undefined ? said : { ...here, [key]: inside };
}
