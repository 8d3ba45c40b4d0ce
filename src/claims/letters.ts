import { fold } from './fold.ts';
import { createMarkupReader } from './markup.ts';
import { type KnownWords, readStruckOrBroken } from './struck-and-broken.ts';

/** A window on the visible characters of a text, folded: 0 is the current one, 1 the next. Empty at the end. */
export interface LetterReader {
  charAt(ahead: number): string;
  startAt(ahead: number): number;
  /** After its combining marks. */
  endAt(ahead: number): number;
  advance(): void;
  /** Where a row of plain letters, or of plain digits, ends, if nothing after it may belong to it; else -1. */
  plainEnd(): number;
  /** Goes on at a place that `plainEnd` gave. */
  skipTo(end: number): void;
}

const MARK = /^\p{M}$/u;
/** Room for the current character and all that is looked at ahead of it. A power of two. */
const ROOM = 8;
/** A row of plain letters, and of characters that cannot be seen, is read so far at a time. */
const LONGEST_ROW = 200;
const MOST_UNSEEN = 5000;
/** Stands where a very long row of characters that cannot be seen was passed over. */
export const PAUSE = '\f';
const isPlainLetter = (unit: number): boolean => (unit | 32) > 96 && (unit | 32) < 123;
const isPlainDigit = (unit: number): boolean => unit > 47 && unit < 58;

/** What may go on with a word, or have it go on: & ' - < and an accent that stands for an apostrophe. */
const OPEN: readonly number[] = [38, 39, 45, 60, 96];
/** A tilde, and hyphens at which a line may end: plain, its own letter, one that does not break, one that only shows there. */
const UNSURE = '~-‐‑\u00ad';

/**
 * Reads a text as folded characters; what cannot be seen, or is struck out, is passed over.
 */
export function createLetterReader(text: string, isKnown: KnownWords): LetterReader {
  const readMarkup = createMarkupReader(text);
  const chars = new Array<string>(ROOM).fill('');
  const starts = new Array<number>(ROOM).fill(0);
  const ends = new Array<number>(ROOM).fill(0);
  let head = 0;
  let count = 0;
  let at = 0;

  function push(char: string, start: number): void {
    const slot = (head + count) % ROOM;
    chars[slot] = char;
    starts[slot] = start;
    ends[slot] = at;
    count += 1;
  }

  function read(): void {
    for (let rest = MOST_UNSEEN; at < text.length; rest--) {
      if (rest === 0) {
        push(PAUSE, at);
        return;
      }
      const start = at;
      const unit = text.charCodeAt(start);
      const isMarkup = unit === 60 || unit === 38;
      if (isMarkup || UNSURE.includes(text.charAt(start))) {
        const markup = isMarkup ? readMarkup(start) : readStruckOrBroken(text, start, isKnown);
        if (markup) {
          at += markup.length;
          const char = markup.text === '' || markup.text === '\n' ? markup.text : fold(markup.text);
          if (char === '') continue;
          push(char, start);
          return;
        }
      }
      if (unit < 128) {
        at += 1;
        const char = unit > 64 && unit < 91 ? String.fromCharCode(unit + 32) : text.charAt(start);
        push(char === '`' ? "'" : char, start);
        return;
      }
      const isPair = unit > 0xd7ff && unit < 0xdc00 && (text.codePointAt(start) ?? 0) > 0xffff;
      const raw = text.slice(start, start + (isPair ? 2 : 1));
      at += raw.length;
      const char = fold(raw);
      if (char !== '') {
        push(char, start);
        return;
      }
      const last = (head + count - 1) % ROOM;
      if (count > 0 && ends[last] === start && MARK.test(raw)) ends[last] = at;
    }
    push('', text.length);
  }

  /** The slot of a character. One more than asked for is read, so that the marks of the last have been seen. */
  function slotOf(ahead: number): number {
    while (count < ahead + 2) read();
    return (head + ahead) % ROOM;
  }

  return {
    charAt: ahead => chars[slotOf(ahead)] ?? '',
    startAt: ahead => starts[slotOf(ahead)] ?? 0,
    endAt: ahead => ends[slotOf(ahead)] ?? 0,
    advance() {
      slotOf(0);
      head = (head + 1) % ROOM;
      count -= 1;
    },
    plainEnd() {
      const start = starts[slotOf(0)] ?? 0;
      const isNumber = isPlainDigit(text.charCodeAt(start));
      const belongs = isNumber ? isPlainDigit : isPlainLetter;
      let end = start;
      const last = Math.min(text.length, start + LONGEST_ROW);
      while (end < last && belongs(text.charCodeAt(end))) end += 1;
      const unit = end < text.length ? text.charCodeAt(end) : 32;
      // An accent, an apostrophe or hyphen, a mark within a number, initials or markup: read with care.
      const isOpen = unit > 127 || OPEN.includes(unit);
      const isDot = unit === 46 && (isNumber || end - start < 2);
      return end === start || isOpen || isDot || (unit === 44 && isNumber) ? -1 : end;
    },
    skipTo(end) {
      at = end;
      count = 0;
    },
  };
}
