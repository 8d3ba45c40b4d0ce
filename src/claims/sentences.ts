import type { KnownWords } from './struck-and-broken.ts';
import { createTokenReader, PART, type Token } from './tokens.ts';

/** Words that belong together: what ends with a full stop, a line, or a question mark. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly asked: boolean;
  /** Ends with a colon and a new line: a list may follow. */
  readonly opens: boolean;
  /** What ends it, as `PART`. */
  readonly part: number;
}

/** A text without a stop is cut here, so that no sentence costs more than its share. */
const LONGEST = 250;

/**
 * The sentences of a text in order. `isAbbreviation` tells words that a full stop does not end a sentence after,
 * `isKnown` words of
 * the rules.
 */
export function* readSentences(
  text: string,
  isAbbreviation: (word: string) => boolean,
  isKnown: KnownWords = () => false,
): Generator<Sentence> {
  const readToken = createTokenReader(text, isKnown);
  let tokens: Token[] = [];
  for (;;) {
    let token = readToken();
    const last = tokens.at(-1);
    if (last && token.dotted && token.word !== '' && isAbbreviation(last.word))
      token = { ...token, part: PART.none };
    const isEnd = token.word === '' || token.part >= PART.line || tokens.length >= LONGEST;
    if (isEnd && tokens.length > 0) {
      yield { tokens, asked: token.asked, opens: token.colon && token.part >= PART.line, part: token.part };
      tokens = [];
    }
    if (token.word === '') return;
    tokens.push(token);
  }
}
