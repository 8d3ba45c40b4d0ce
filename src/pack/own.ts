/**
 * The value that a record itself holds under a key.
 * Ids come from files, and `constructor` or `__proto__` are ids like any other: a plain read would find
 * what every object inherits.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
