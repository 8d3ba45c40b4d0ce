/**
 * Focuses an element where it can be seen: below headers that stick, as far as the page tells of them by
 * `scroll-padding`, and inside every box that scrolls. The browser knows both, and moves no more than it has to.
 * @param screen What the element heads: its first line is shown too, where there is room for both.
 */
export function focusInView(element: HTMLElement, screen?: Element | null): void {
  element.focus({ preventScroll: true });
  screen?.querySelector('.screen > *, h2')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  uncover(element);
}

/** Room between an element and what covered it, in pixels. */
const GAP = 8;

/** Moves an element out from under bars that stand still and that the page tells nothing of. */
function uncover(element: HTMLElement): void {
  const { left, top, bottom } = element.getBoundingClientRect();
  for (const y of [top + 1, bottom - 1]) {
    const bar = barOver(element, left + 1, y)?.getBoundingClientRect();
    // What fills the window is no bar, and there is no place beside it.
    if (!bar || bar.height > window.innerHeight / 2) continue;
    const side = bar.top <= top ? 'scrollMarginTop' : 'scrollMarginBottom';
    element.style[side] = `${bar.height + GAP}px`;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    element.style[side] = '';
  }
}

/** What of the page's stands still over a point of an element, if anything does. */
function barOver(element: Element, x: number, y: number): Element | undefined {
  // Not every document can be asked.
  let over: Element | null = document.elementFromPoint?.(x, y) ?? null;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node === over) return undefined;
  for (; over; over = over.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(over).position)) return over;
  return undefined;
}
