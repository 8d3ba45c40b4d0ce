import { focusInView } from './focus-in-view.ts';

/**
 * Where what had focus is drawn no more, focus goes to the heading of what it stood in, not to the page’s beginning.
 * Returns what ends this. `watch` calls back after changes in a tree, until what it returns is called.
 */
export function keepFocus(
  container: HTMLElement,
  watch: (node: Node, what: MutationObserverInit, changed: () => void) => () => void,
): () => void {
  const root = container.getRootNode() as ShadowRoot | Document;
  let around: Element[] = [];
  const note = (event: Event) => {
    around = [];
    for (let one = event.target as Element | null; one && one !== container; one = one.parentElement)
      around.push(one);
  };
  const look = () => {
    const [focused] = around;
    if (!focused || focused.isConnected || root.activeElement || !document.hasFocus()) return;
    if (root instanceof ShadowRoot && document.activeElement !== document.body) return;
    const left = around.find(one => one.isConnected) ?? container;
    around = [];
    const heading = [left.closest('section'), left, container]
      .map(one => one?.querySelector<HTMLElement>('[tabindex="-1"]'))
      .find(one => one);
    if (heading) focusInView(heading);
  };
  container.addEventListener('focusin', note);
  const end = watch(container, { childList: true, subtree: true }, look);
  return () => {
    container.removeEventListener('focusin', note);
    end();
  };
}
