/**
 * Calls back after changes in a tree, until what it returns is called. Where the page took the means away or broke it,
 * never: nothing that anyone asks for waits for this.
 */
export function watchNodes(node: Node, what: MutationObserverInit, changed: () => void): () => void {
  try {
    const observer = new MutationObserver(changed);
    observer.observe(node, what);
    return () => observer.disconnect();
  } catch {
    return () => {};
  }
}
