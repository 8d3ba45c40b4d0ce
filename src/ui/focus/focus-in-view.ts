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

/** Bars that stand one below another, at most. */
const BARS = 3;

/** Moves an element out from under bars that stand still and that the page tells nothing of. */
function uncover(element: HTMLElement): void {
  for (const edge of ['top', 'bottom'] as const) {
    let room = 0;
    for (let count = 0; count < BARS; count++) {
      const box = element.getBoundingClientRect();
      const bar = barOver(element, box.left + 1, edge === 'top' ? box.top + 1 : box.bottom - 1);
      const { top = 0, height = Infinity } = bar?.getBoundingClientRect() ?? {};
      // What fills the window is no bar, and there is no place beside it.
      if (height > window.innerHeight / 2) break;
      room += height + GAP;
      const side = top <= box.top ? 'scrollMarginTop' : 'scrollMarginBottom';
      element.style[side] = `${room}px`;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      element.style[side] = '';
    }
  }
}

/** What of the page's stands still over a point of an element, if anything does. */
function barOver(element: Element, x: number, y: number): Element | undefined {
  // Not every document can be asked.
  let over: Element | null = document.elementFromPoint?.(x, y) ?? null;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node === over) return undefined;
  for (let inner = over; inner; inner = inside(over, x, y)) over = inner;
  for (; over; over = aroundOf(over))
    if (['fixed', 'sticky'].includes(getComputedStyle(over).position)) return over;
  return undefined;
}

/** What the shadow root of an element has at a point. */
function inside(element: Element | null, x: number, y: number): Element | null {
  const found = element?.shadowRoot?.elementFromPoint(x, y) ?? null;
  return element?.shadowRoot?.contains(found) ? found : null;
}

/** What an element is drawn in: the page's own elements may lie in a slot of such a root. */
function aroundOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
