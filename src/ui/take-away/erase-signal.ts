const CHANNEL = 'provider-vetting:erase';

/** Tells widgets in other tabs of this site, and others on this page, that everything is to be erased. */
export function tellToErase(): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('');
    channel.close();
  } catch {
    // A sandboxed frame has no other tabs to tell.
  }
}

/** Calls back when another tab erases everything. Returns a way to stop. */
export function onErase(erase: () => void): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = erase;
    return () => channel.close();
  } catch {
    return () => {};
  }
}
