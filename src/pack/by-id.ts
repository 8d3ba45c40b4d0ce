interface Named {
  readonly id: string;
}

const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The entry of a list under an id. Packs never change, so each list is gone through once, however long it is. */
export function byId<T extends Named>(list: readonly T[], id: string | undefined): T | undefined {
  let entries = known.get(list);
  if (!entries) {
    entries = new Map(list.map(one => [one.id, one]));
    known.set(list, entries);
  }
  return entries.get(id ?? '') as T | undefined;
}
