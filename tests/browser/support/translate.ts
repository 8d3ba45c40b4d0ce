import type { Page } from '@playwright/test';

type Mode = 'exchange' | 'bilingual';

/**
 * What page translators do, in the page itself: every text of it, open shadow roots included, is put into elements of
 * their own, and what is new is caught as it comes. `bilingual` leaves the text and sets the translation behind it, here
 * as an attribute. The translation says the same, so that a test can read it.
 */
export function translateHere(how: Mode): void {
  const seen = new WeakSet<Node>();
  const done = new WeakSet<Node>();
  const take = (node: Text) => {
    const text = node.nodeValue ?? '';
    if (done.has(node) || text.trim() === '' || node.parentElement?.closest('font, script, style, textarea'))
      return;
    done.add(node);
    const font = document.createElement('font');
    if (how === 'exchange') {
      font.appendChild(document.createElement('font')).textContent = text;
      node.replaceWith(font);
    } else {
      font.dataset.of = text;
      node.after(font);
    }
  };
  const visit = (root: Node) => {
    if (seen.has(root)) return;
    seen.add(root);
    new MutationObserver(records => {
      for (const { target, type, addedNodes } of records) {
        if (type === 'characterData' && how === 'exchange') take(target as Text);
        for (const node of addedNodes) walk(node);
      }
    }).observe(root, { childList: true, subtree: true, characterData: true });
    for (const node of root.childNodes) walk(node);
  };
  const walk = (node: Node) => {
    if (node instanceof Text) return take(node);
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of [...node.childNodes]) walk(child);
  };
  visit(document.body);
}

/** The same, on a page that is looked at from outside. */
export async function translate(page: Page, mode: Mode): Promise<void> {
  await page.evaluate(translateHere, mode);
}
