import type { Markup } from './markup.ts';

/**
 * Tells whether the rules of one language have all words of a row with spaces between, in whatever form, or a
 * beginning of `least` letters.
 */
export type KnownWords = (words: string, least?: number) => boolean;

/** A hyphen at the end of a line, whichever, be it one that only shows there; with the letters before and behind. */
const BREAK = /(?<=(\p{L}{1,40}))[-‐‑\u00ad][ \t]*\r?\n[ \t]*(?=(\p{L}{1,40}))/uy;
/** What a chat shows struck out: words between tildes. */
const STRUCK = /(~~?)(?![\s~])[^~\n]{0,200}(?<!\s)\1(?![~\p{L}\p{N}])/uy;

/**
 * What stands for a hyphen that ends a line, and the break behind it, and for what is struck out: nothing. But of two
 * words the hyphen stays: `side-` and `effects`, unlike `ap-` and `proved`. Undefined where there is neither.
 */
export function readStruckOrBroken(text: string, at: number, isKnown: KnownWords): Markup | undefined {
  BREAK.lastIndex = STRUCK.lastIndex = at;
  const struck = STRUCK.exec(text)?.[0];
  if (struck) return { text: '', length: struck.length };
  const [gap, before = '', after = ''] = BREAK.exec(text) ?? [];
  if (!gap) return undefined;
  const known = (between: string, least?: number) => isKnown((before + between + after).toLowerCase(), least);
  // Of `riskfree`, `risk` is no more than what stands before the hyphen.
  return { text: known(' ') && !known('', before.length + 1) ? '-' : '', length: gap.length };
}
