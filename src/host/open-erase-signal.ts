/**
 * Listens for other widgets of this site, in this tab or another, that erase everything.
 * Returns a way to tell them the same; the widget that tells does not hear itself.
 */
export function openEraseSignal(erase: () => void, gone: AbortSignal): () => void {
  try {
    const channel = new BroadcastChannel('provider-vetting:erase');
    channel.onmessage = erase;
    gone.addEventListener('abort', () => channel.close());
    return () => channel.postMessage('');
  } catch {
    // A sandboxed frame has no other tabs to tell.
    return () => {};
  }
}
