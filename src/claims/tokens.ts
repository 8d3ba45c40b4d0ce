import { CROSS } from './fold.ts';
import { createLetterReader } from './letters.ts';

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

const LETTER = /^\p{L}/u;
const SIGNS = `%$&+${CROSS}`;
const LINE_MARKS = '•·|▪►●◦*';
const isDigit = (char: string): boolean => char >= '0' && char <= '9~';
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z~') || (char > '\x7f' && LETTER.test(char));

/** Returns a function that reads the next token; the last has an empty word. */
export function createTokenReader(text: string): () => Token {
  const letters = createLetterReader(text);
  const charAt = (ahead: number): string => letters.peek(ahead).char;
  let quote = 0;
  let quotes = 0;
  let closer = '';
  let wasShort = false;

  function turnQuote(char: string): void {
    const closes = char === '”' || char === "'";
    if (quote > 0 && (char === closer || closes || char === '"')) quote = 0;
    else if (!closes || char === "'") {
      quote = ++quotes;
      closer = char === '“' ? '”' : char === '‘' ? "'" : char;
    }
  }

  /** Initials such as F.D.A. and U.S. are one word. */
  const startsInitial = (word: string, joined: boolean): boolean =>
    (joined || word.length === 1) && isLetter(charAt(1)) && !isLetter(charAt(2)) && charAt(2) !== "'";

  function readWord(): { word: string; end: number; joined: boolean } {
    const numeric = isDigit(charAt(0));
    const belongs = numeric ? isDigit : isLetter;
    let word = '';
    let end = 0;
    let joined = false;
    for (;;) {
      const { char, end: after } = letters.peek(0);
      if (char !== '' && belongs(char)) {
        word += char;
        end = after;
      } else if (numeric && (char === ',' || char === '.') && isDigit(charAt(1))) {
        // A mark within a number.
      } else if (!numeric && char === "'" && isLetter(charAt(1))) {
        if (charAt(1) === 's' && !isLetter(charAt(2))) {
          end = letters.peek(1).end;
          letters.advance();
          letters.advance();
          break;
        }
      } else if (char === '.' && startsInitial(word, joined)) {
        joined = true;
      } else {
        break;
      }
      letters.advance();
    }
    return { word, end, joined };
  }

  let afterInitials = false;
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
    const raise = (level: number): void => {
      part = Math.max(part, level);
    };
    for (;;) {
      const { char } = letters.peek(0);
      if (char === ' ') {
        previous = char;
        letters.advance();
        continue;
      }
      if (char === '' || isLetter(char) || isDigit(char) || SIGNS.includes(char)) break;
      const following = charAt(1);
      if (char === '\n') {
        lines += 1;
        raise(opensLine ? PART.paragraph : PART.line);
      } else if ('.!?¿¡'.includes(char)) {
        if (following !== '' && (isLetter(following) || isDigit(following)) && char === '.') raise(PART.none);
        else {
          raise(PART.sentence);
          stops += 1;
          if (char === '.') dots += 1;
          asked ||= char === '?';
        }
      } else if (':;–—='.includes(char) || (char === '-' && previous === ' ' && following === ' ')) {
        raise(PART.clause);
        colon ||= char === ':' || char === '-';
        bullet ||= opensLine && char !== ':';
      } else if (LINE_MARKS.includes(char)) {
        raise(char === '*' && following !== ' ' ? PART.none : PART.line);
        bullet ||= following === ' ' || char !== '*';
      } else if ('()[]'.includes(char)) {
        raise(PART.clause);
      } else if (char === ',') {
        raise(PART.comma);
      } else if ('"“”‘'.includes(char) || (char === "'" && (quote > 0 ? closer === "'" : previous === ' '))) {
        turnQuote(char);
      }
      const isSpace = char.trim() === '';
      if (char === '\n') opensLine = true;
      else if (!isSpace) opensLine = false;
      if (char !== '\r') previous = isSpace ? ' ' : char;
      letters.advance();
    }
    const { char, start, end: after } = letters.peek(0);
    let word = char;
    let end = after;
    const first = text.charAt(start);
    const capital = first !== first.toLowerCase();
    if (part === PART.line && !bullet && !colon && char !== '' && (!capital || wasShort) && !isDigit(char))
      part = PART.comma;
    if (part >= PART.paragraph) quote = 0;
    const dotted = dots === 1 && stops === 1 && lines === 0;
    if (dotted && afterInitials && !capital) part = PART.none;
    const lead = { start, capital, quote, part, asked, colon, dotted };
    let joined = false;
    if (char !== '' && SIGNS.includes(char)) while (charAt(0) === char) letters.advance();
    else if (char !== '') ({ word, end, joined } = readWord());
    afterInitials = joined;
    wasShort = word.length < 4 && !capital && isLetter(word);
    return { ...lead, word, end };
  };
}
