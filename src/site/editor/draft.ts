/** A pack while it is written: any JSON, for much of it may still be missing or wrong. */
export type Draft = Readonly<Record<string, unknown>>;

/** Where something stands in a draft: keys of objects and places in lists. */
export type Place = readonly (string | number)[];

/** What stands at a place, or undefined. */
export function at(draft: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    draft,
  );
}

/** A text at a place; '' where none stands. */
export function textAt(draft: unknown, place: Place): string {
  const value = at(draft, place);
  return typeof value === 'string' ? value : '';
}

/** A list at a place; empty where none stands. */
export function listAt(draft: unknown, place: Place): readonly Draft[] {
  const value = at(draft, place);
  return Array.isArray(value) ? (value as Draft[]) : [];
}

/** A copy with another value at a place; undefined takes away what stands there. */
export function withAt<Value>(value: Value, place: Place, now: unknown): Value {
  const [key, ...rest] = place;
  if (key === undefined) return now as Value;
  if (Array.isArray(value)) {
    if (rest.length === 0 && now === undefined) return value.filter((_, index) => index !== key) as Value;
    const copy = [...value];
    copy[key as number] = withAt(copy[key as number], rest, now);
    return copy as Value;
  }
  const record = (value ?? {}) as Record<string | number, unknown>;
  if (rest.length === 0 && now === undefined) {
    const { [key]: _, ...others } = record;
    return others as Value;
  }
  return { ...record, [key]: withAt(record[key], rest, now) } as Value;
}

/** The place as the reader of packs writes it, such as `items[3].options[0].label.patient`. */
export function pathOf(place: Place): string {
  return place
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** The place that a path names. */
export function placeOf(path: string): Place {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => key ?? Number(index));
}

/** An id that nothing in the list has yet: the word itself, or with a number behind. */
export function freshId(list: readonly Draft[], word: string): string {
  const taken = new Set(list.map(one => one.id));
  for (let number = list.length + 1; ; number++)
    if (!taken.has(`${word}-${number}`)) return `${word}-${number}`;
}
