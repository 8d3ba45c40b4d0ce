/** The storage of this tab, or null where the page may not use it: even naming it throws in a sandboxed frame. */
export function openStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
