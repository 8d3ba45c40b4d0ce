/** Where something stands in a pack file. */
export type Place = readonly (string | number)[];

/** Takes the entry out. */
export const REMOVED = Symbol('removed');

/** A copy of a file with one entry changed, added or taken out. */
export function changed(file: unknown, place: Place, to: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return to;
  const copy = Array.isArray(file) ? [...file] : { ...(file as object) };
  const entries = copy as Record<string | number, unknown>;
  const next = rest.length > 0 ? changed(entries[key], rest, to) : to;
  if (next !== REMOVED) {
    // Assignment would set the prototype where the key is __proto__.
    Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
  } else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete entries[key];
  return copy;
}
