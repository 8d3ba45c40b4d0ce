import { notedWordsOf } from './rules-of.ts';
import type { Scannable } from './types.ts';

/** A note is short: of a longer text, so much is looked at. */
const LONGEST = 20_000;
/** What Arabic writes as one with the word behind it. */
const JOINED = '(?:[وفبكل]{0,2}(?:ال)?)';

/** A longer word may have more behind it: of “dr”, “drip” is no form. */
const asBeginning = (word: string): string => (word.length < 4 ? `${word}(?!\\p{L})` : word);

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The questions of a pack that a text touches on, whatever it says of them: “from umbilical cord, a nurse does it”. In
 * every language that the pack is read in.
 */
export function notedIn(pack: Scannable, text: string): ReadonlySet<string> {
  const said = plain(text.slice(0, LONGEST));
  const touches = (words: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${JOINED}(?:${words.map(asBeginning).join('|')})`, 'u').test(said);
  return new Set(
    notedWordsOf(pack).flatMap(noted => [...noted].flatMap(([id, words]) => (touches(words) ? id : []))),
  );
}
