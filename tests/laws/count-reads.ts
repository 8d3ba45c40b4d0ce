/** How often something is read while a function works on a copy of it that notices. */
export function countReads<T extends object>(value: T, work: (watched: T) => void): number {
  let reads = 0;
  const watchers = new WeakMap<object, object>();
  const watch = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const known = watchers.get(one);
    if (known) return known;
    const watcher = new Proxy(one, {
      get: (target, key) => {
        reads++;
        return watch(Reflect.get(target, key));
      },
    });
    watchers.set(one, watcher);
    return watcher;
  };
  work(watch(value) as T);
  return reads;
}
