import { CROSS } from './fold.ts';

const LETTER = /^\p{L}/u;
const SIGNS = `%$&+${CROSS}`;

/** What a character is to the reader of tokens. */
export const KIND = { mark: 0, letter: 1, digit: 2, sign: 3 } as const;

function computeKind(char: string): number {
  if (char >= '0' && char <= '9~') return KIND.digit;
  if ((char >= 'a' && char <= 'z~') || (char > '\x7f' && LETTER.test(char))) return KIND.letter;
  return char !== '' && SIGNS.includes(char) ? KIND.sign : KIND.mark;
}

const PLAIN_KINDS = Uint8Array.from({ length: 128 }, (_, unit) => computeKind(String.fromCharCode(unit)));
const knownKinds = new Map<string, number>();
/** Folded characters are few; this many are remembered. */
const MOST_KNOWN = 5000;

/** The kind of a folded character, which may have become several. */
export function kindOf(char: string): number {
  if (char.length === 1) {
    const plain = PLAIN_KINDS[char.charCodeAt(0)];
    if (plain !== undefined) return plain;
  }
  let kind = knownKinds.get(char);
  if (kind === undefined) {
    kind = computeKind(char);
    if (knownKinds.size < MOST_KNOWN) knownKinds.set(char, kind);
  }
  return kind;
}

export const isDigit = (char: string): boolean => kindOf(char) === KIND.digit;
export const isLetter = (char: string): boolean => kindOf(char) === KIND.letter;
