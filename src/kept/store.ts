/** A storage of this browser, or null where the page may not use it: even naming it throws in a sandboxed frame. */
export function openStorage(kind: 'local' | 'session'): Storage | null {
  try {
    return window[`${kind}Storage`];
  } catch {
    return null;
  }
}

/** What stands under a key, read as JSON; `undefined` where there is nothing, or nothing that can be read. */
export function read(storage: Storage | null, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON. `false` where the browser refuses, or has no room: then what was there stays. */
export function write(storage: Storage | null, key: string, value: unknown): boolean {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return storage !== null;
  } catch {
    return false;
  }
}

/** Takes a key away. Where storage is refused there is nothing to take. */
export function remove(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Refused storage holds nothing of ours.
  }
}

/** The keys that begin so, as they are now: they may be taken away while one goes through them. */
export function keysFrom(storage: Storage | null, start: string): readonly string[] {
  try {
    const keys = [...Array(storage?.length ?? 0)].map((_, index) => storage?.key(index) ?? '');
    return keys.filter(key => key.startsWith(start));
  } catch {
    return [];
  }
}
