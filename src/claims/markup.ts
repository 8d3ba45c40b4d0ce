const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: ' ',
  gt: ' ',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwj: '',
  zwnj: '',
  bull: '•',
  iquest: '¿',
  iexcl: '¡',
};
const BLOCKS = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|t[rdh]|table|section|hr|blockquote|option)\b/i;
/** Parts of a page that nobody sees, or that it strikes out. */
const UNSEEN = /^<((?:script|style|noscript|template|strike|del)\b|s>)/i;
const ENTITY = /^(#?[a-z0-9]+);/i;
const LONGEST_TAG = 500;

/** What stands for a piece of markup, and how long the piece is. */
export interface Markup {
  readonly text: string;
  readonly length: number;
}

/** Reads tags and entities left in pasted text. Remembers the last `>`, so that a page of `<` stays cheap. */
export function createMarkupReader(text: string): (at: number) => Markup | undefined {
  let close = -1;
  let lower: string | undefined;
  /** Parts whose end is known to be missing. */
  const endless = new Set<string>();

  /** Where a part that nobody sees ends; undefined where it has no end. */
  function endOfUnseen(name: string, at: number): number | undefined {
    if (endless.has(name)) return undefined;
    lower ??= text.toLowerCase();
    const end = lower.indexOf(`</${name}`, at);
    const last = end < 0 ? -1 : text.indexOf('>', end);
    if (last < 0) endless.add(name);
    return last < 0 ? undefined : last + 1;
  }

  function readTag(at: number): Markup | undefined {
    if (!/[a-z/!]/i.test(text.charAt(at + 1))) return undefined;
    const unseen = UNSEEN.exec(text.slice(at, at + 12))?.[1]?.toLowerCase();
    const end = unseen ? endOfUnseen(unseen, at) : undefined;
    if (end !== undefined) return { text: ' ', length: end - at };
    if (close < at && close !== Number.POSITIVE_INFINITY) {
      const found = text.indexOf('>', at);
      close = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    if (close - at > LONGEST_TAG) return undefined;
    const isBlock = BLOCKS.test(text.slice(at, at + 14));
    return { text: isBlock ? '\n' : '', length: close - at + 1 };
  }

  function readEntity(at: number): Markup | undefined {
    const match = ENTITY.exec(text.slice(at + 1, at + 11));
    if (!match) return undefined;
    const name = match[1] ?? '';
    const length = name.length + 2;
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name)
        ? Number.parseInt(name.slice(2), 16)
        : Number.parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), length } : undefined;
    }
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined) return { text: named, length };
    return /^[a-z](?:acute|grave|tilde|uml|circ|cedil)$/i.test(name)
      ? { text: name.charAt(0), length }
      : undefined;
  }

  return at => (text.charAt(at) === '<' ? readTag(at) : readEntity(at));
}
