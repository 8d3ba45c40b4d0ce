/** A `Storage` that lives in memory, and can refuse as real ones do when they are full or forbidden. */
export function memoryStorage(refusing: { refuseReads?: boolean; refuseWrites?: boolean } = {}): Storage {
  const held = new Map<string, string>();
  const refuse = (name: string): never => {
    throw new DOMException('refused', name);
  };
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: key => (refusing.refuseReads ? refuse('SecurityError') : (held.get(key) ?? null)),
    key: index => [...held.keys()][index] ?? null,
    removeItem: key => void held.delete(key),
    setItem: (key, value) =>
      refusing.refuseWrites ? refuse('QuotaExceededError') : void held.set(key, String(value)),
  };
}
