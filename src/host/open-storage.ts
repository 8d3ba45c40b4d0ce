/** A storage of this browser, or null where the page may not use it: even naming it throws in a sandboxed frame. */
export function openStorage(kind: 'local' | 'session'): Storage | null {
  try {
    return window[`${kind}Storage`];
  } catch {
    return null;
  }
}
