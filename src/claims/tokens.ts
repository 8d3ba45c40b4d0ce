import { isDigit, isLetter, KIND, kindOf } from './char-kinds.ts';
import { PICTURE, TICK } from './fold.ts';
import { createSplitter, spacedEnd } from './joined-words.ts';
import { createLetterReader, PAUSE } from './letters.ts';
import type { KnownWords } from './struck-and-broken.ts';

/** What parts two words: nothing, a comma, a colon or dash, a line, a full stop, a blank line. */
export const PART = { none: 0, comma: 1, clause: 2, line: 3, sentence: 4, paragraph: 5 } as const;

/** One word, number or sign, with its place in the text as given. */
export interface Token {
  /** The folded word; empty at the end of the text. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Number of the quotation it stands in; 0 for none. */
  readonly quote: number;
  /** What stands between the word before and this one. */
  readonly part: number;
  readonly asked: boolean;
  readonly colon: boolean;
  /** After one full stop and no other mark: it may belong to an abbreviation. */
  readonly dotted: boolean;
}

const LINE_MARKS = `•·|▪►●◦*${PICTURE}${TICK}`;
/** A word that is longer, or a row of spaces and marks, is handed over in pieces, so that no piece holds the page. */
const LONGEST_WORD = 200;
const LONGEST_GAP = 5000;

/**
 * Returns a function that reads the next token; the last has an empty word. Known words may be joined in a hashtag, or
 * stand on both sides of a hyphen.
 */
export function createTokenReader(text: string, isKnown: KnownWords): () => Token {
  const letters = createLetterReader(text, isKnown);
  const sizeOfFirst = createSplitter(isKnown);
  const { charAt } = letters;
  let quote = 0;
  let quotes = 0;
  let closer = '';
  let wasShort = false;
  let afterInitials = false;
  /** Stars before a word lend it weight until stars behind it. */
  let stressed = false;
  /** Where the hashtag ends that is being read: its words are joined. */
  let tagEnd = 0;
  /** What `readWord` read. */
  let word = '';
  let end = 0;

  function turnQuote(char: string): void {
    const closes = char === '”' || char === "'";
    if (quote > 0 && (char === closer || closes || char === '"')) quote = 0;
    else if (!closes || char === "'") {
      quote = ++quotes;
      closer = char === '“' ? '”' : char === '‘' ? "'" : char;
    }
  }

  /** Initials such as F.D.A. and U.S. are one word. */
  const startsInitial = (joined: boolean): boolean =>
    (joined || word.length === 1) && isLetter(charAt(1)) && !isLetter(charAt(2)) && charAt(2) !== "'";

  function readWord(start: number): void {
    afterInitials = false;
    const spaced = spacedEnd(text, start);
    end = spaced < 0 ? letters.plainEnd() : spaced;
    if (end >= 0) {
      if (text.charAt(start - 1) === '#') tagEnd = end;
      if (start < tagEnd) end = start + sizeOfFirst(text.slice(start, tagEnd));
      const raw = text.slice(start, end);
      word = (spaced < 0 ? raw : raw.replaceAll(' ', '')).toLowerCase();
      letters.skipTo(end);
      return;
    }
    const numeric = isDigit(charAt(0));
    const belongs = numeric ? isDigit : isLetter;
    word = '';
    end = 0;
    while (word.length < LONGEST_WORD) {
      const char = charAt(0);
      if (char !== '' && belongs(char)) {
        word += char;
        end = letters.endAt(0);
      } else if (numeric && (char === ',' || char === '.') && isDigit(charAt(1))) {
        // A mark within a number.
      } else if (!numeric && char === "'" && isLetter(charAt(1))) {
        if (charAt(1) === 's' && !isLetter(charAt(2))) {
          end = letters.endAt(1);
          letters.advance();
          letters.advance();
          break;
        }
      } else if (char === '.' && startsInitial(afterInitials)) {
        afterInitials = true;
      } else {
        break;
      }
      letters.advance();
    }
  }

  /** Whether nothing stands behind a tick: then it says something of what stands before it. */
  const endsLine = (): boolean => '\n,|'.includes(charAt(charAt(1) === ' ' ? 2 : 1));

  return function readToken(): Token {
    let part: number = PART.none;
    let lines = 0;
    let stops = 0;
    let dots = 0;
    let asked = false;
    let opensLine = false;
    let bullet = false;
    let colon = false;
    let previous = ' ';
    let char = charAt(0);
    let kind = kindOf(char);
    let rest = LONGEST_GAP;
    for (; char !== '' && kind === KIND.mark; char = charAt(0), kind = kindOf(char)) {
      rest = char === PAUSE ? -1 : rest - 1;
      if (rest < 0) {
        part = PART.paragraph;
        letters.advance();
        break;
      }
      if (char === ' ') {
        previous = char;
        letters.advance();
        continue;
      }
      const following = charAt(1);
      if (char === '\n') {
        lines += 1;
        part = Math.max(part, opensLine ? PART.paragraph : PART.line);
      } else if (char === ',') {
        part = Math.max(part, PART.comma);
      } else if ('.!?¿¡'.includes(char)) {
        if (char !== '.' || !(isLetter(following) || isDigit(following))) {
          part = Math.max(part, PART.sentence);
          stops += 1;
          if (char === '.') dots += 1;
          asked ||= char === '?';
        }
      } else if (':;–—='.includes(char) || (char === '-' && previous === ' ' && following === ' ')) {
        part = Math.max(part, PART.clause);
        colon ||= char === ':' || char === '-';
        bullet ||= opensLine && char !== ':';
      } else if (char === TICK && part < PART.line && endsLine()) {
        kind = KIND.sign;
        break;
      } else if (LINE_MARKS.includes(char)) {
        const isStar = char === '*';
        const closes = isStar && stressed && !opensLine;
        if (isStar && following !== '*') stressed = !closes && following.trim() !== '';
        if (!isStar || (following === ' ' && !closes)) {
          part = Math.max(part, PART.line);
          bullet ||= char !== PICTURE && char !== TICK;
        }
      } else if ('()[]'.includes(char)) {
        part = Math.max(part, PART.clause);
      } else if ('"“”‘'.includes(char) || (char === "'" && (quote > 0 ? closer === "'" : previous === ' '))) {
        turnQuote(char);
      }
      const isSpace = char.trim() === '';
      if (char === '\n') opensLine = true;
      else if (!isSpace) opensLine = false;
      if (char !== '\r') previous = isSpace ? ' ' : char;
      letters.advance();
    }
    const start = letters.startAt(0);
    const first = text.charAt(start);
    const capital = first !== first.toLowerCase();
    if (
      part === PART.line &&
      !bullet &&
      !colon &&
      char !== '' &&
      (!capital || wasShort) &&
      kind !== KIND.digit
    )
      part = PART.comma;
    if (part >= PART.paragraph) quote = 0;
    const dotted = dots === 1 && stops === 1 && lines === 0;
    if (dotted && afterInitials && !capital) part = PART.none;
    word = char;
    end = letters.endAt(0);
    if (rest < 0) {
      afterInitials = false;
      word = ' ';
    } else if (kind === KIND.sign) {
      afterInitials = false;
      for (rest = LONGEST_WORD; rest > 0 && charAt(0) === char; rest--) letters.advance();
    } else if (char !== '') readWord(start);
    else afterInitials = false;
    wasShort = word.length < 4 && !capital && kind === KIND.letter;
    return { word, start, end, capital, quote, part, asked, colon, dotted };
  };
}
