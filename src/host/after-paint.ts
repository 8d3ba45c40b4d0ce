/** At most this long, in milliseconds: a page in the background paints nothing. */
const LATEST = 300;

/**
 * Calls back once, with the frame after the next: what the next one shows has then been painted, and whatever waited
 * for that, such as what measures it, had its turn. A page that is left calls back before it is gone, for otherwise
 * what was done last would be lost.
 */
export function afterPaint(painted: () => void): void {
  const over = new AbortController();
  const { signal } = over;
  const call = () => {
    if (signal.aborted) return;
    over.abort();
    clearTimeout(latest);
    painted();
  };
  const latest = setTimeout(call, LATEST);
  addEventListener('pagehide', call, { signal });
  // Without frames, time alone tells.
  window.requestAnimationFrame?.(() => requestAnimationFrame(call));
}
