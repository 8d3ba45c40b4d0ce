import { fold } from './fold.ts';
import { createMarkupReader } from './markup.ts';

/** One visible character of the text, folded. `char` is empty at the end of the text. */
export interface Letter {
  readonly char: string;
  readonly start: number;
  /** After its combining marks. */
  end: number;
}

/** A window on the visible characters of a text: the current one and the few that follow. */
export interface LetterReader {
  /** 0 is the current character. */
  peek(ahead: number): Letter;
  advance(): void;
}

const MARK = /^\p{M}$/u;

/** Reads a text as folded characters; what cannot be seen is passed over. */
export function createLetterReader(text: string): LetterReader {
  const readMarkup = createMarkupReader(text);
  const window: Letter[] = [];
  let at = 0;

  function read(): Letter {
    while (at < text.length) {
      const start = at;
      const unit = text.charCodeAt(start);
      if (unit === 60 || unit === 38) {
        const markup = readMarkup(start);
        if (markup) {
          at += markup.length;
          const char = markup.text === '' || markup.text === '\n' ? markup.text : fold(markup.text);
          if (char !== '') return { char, start, end: at };
          continue;
        }
      }
      if (unit < 128) {
        at += 1;
        const char = unit > 64 && unit < 91 ? String.fromCharCode(unit + 32) : text.charAt(start);
        return { char: char === '`' ? "'" : char, start, end: at };
      }
      const raw = String.fromCodePoint(text.codePointAt(start) ?? unit);
      at += raw.length;
      const char = fold(raw);
      if (char !== '') return { char, start, end: at };
      const last = window.at(-1);
      if (last?.end === start && MARK.test(raw)) last.end = at;
    }
    return { char: '', start: text.length, end: text.length };
  }

  return {
    peek(ahead) {
      // One more than asked for, so that the marks of the last have been seen.
      while (window.length < ahead + 2) window.push(read());
      return window[ahead] ?? read();
    },
    advance() {
      window.shift();
    },
  };
}
