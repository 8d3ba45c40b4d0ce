/**
 * Focuses an element where it can be seen: below headers that stick, as far as the page tells of them by
 * `scroll-padding`, and inside every box that scrolls. The browser knows both, and moves no more than it has to.
 * @param screen What the element heads: its first line is shown too, where there is room for both.
 */
export function focusInView(element: HTMLElement, screen?: Element | null): void {
  element.focus({ preventScroll: true });
  screen?.querySelector('.screen > *, h2')?.scrollIntoView({ block: 'nearest' });
  element.scrollIntoView({ block: 'nearest' });
}
