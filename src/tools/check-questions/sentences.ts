const END = /(?<=[.?!؟…][”"»’')\]]*)\s+/u;
const QUOTES = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’/gu;

/** The sentences of a text. A colon or a semicolon ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(END)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}

/** The words of a text: runs of letters and digits, with what joins them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,\-‑@/][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** A text without what it quotes. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTES, ' ');
}

/** Texts as one, each ending as a sentence: option labels have no full stop of their own. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(text => (/[.?!؟…][”"»’')\]]*$/u.test(text) ? text : `${text}.`))
    .join(' ');
}
