/** What a page of ours consists of; anything else in it is passed over, and what stands inside is read. */
const NAMES =
  /^(?:header|nav|section|article|h[1-4]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|a|bdi|br|span)$/;
const KEPT = ['id', 'class', 'scope', 'value', 'lang', 'dir'];
/** The open elements that an element closes: the pages leave such end tags out. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  ...{ li: 'li', dt: 'dt dd', dd: 'dt dd', th: 'th td', td: 'th td' },
  ...{ tr: 'th td tr', tbody: 'th td tr thead' },
};
const PIECE = /<(\/?)(\w+)([^>]*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

/**
 * Reads a page that the build wrote, headings one step lower than there. No parser of the browser's is asked: some pages forbid them, and a server
 * that calls the page plain text would have its source shown.
 * @throws {Error} where the text is no such page.
 */
export function readPage(text: string): HTMLElement {
  const from = text.indexOf('<main>');
  if (from < 0) throw new Error('no page of ours');
  const root = document.createElement('div');
  let at: Element = root;
  for (const [, end, name = '', attributes = '', said] of text.slice(from).matchAll(PIECE)) {
    if (said !== undefined) at.append(plain(said));
    if (!NAMES.test(name)) continue;
    const tag = name.replace(/^h(\d)$/, (_, level: string) => `h${Number(level) + 1}`);
    if (end) {
      at = at.closest(tag)?.parentElement ?? at;
      continue;
    }
    while (CLOSED_BY[tag]?.split(' ').includes(at.localName)) at = at.parentElement ?? root;
    const made = document.createElement(tag);
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
      if (KEPT.includes(key)) made.setAttribute(key, plain(value));
      if (key === 'href') lead(made, plain(value));
    }
    at.append(made);
    if (tag !== 'br') at = made;
  }
  return root;
}

/** Within the page, or away from it; nowhere else. */
function lead(link: Element, href: string): void {
  if (!/^(?:#|https?:)/.test(href)) return;
  link.setAttribute('href', href);
  if (href.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}
