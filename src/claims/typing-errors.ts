import { append } from './append.ts';

/** A shorter word is too near to others, and no longer one is a word. */
export const MISWRITTEN: RegExp = /^[a-z]{6,24}$/;
/** Near a long one are no others: of a shorter one, the end tells its form or another word, and vowels another word. */
const LONG = 8;
const ENDING = 2;
const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
const sorted = (word: string): string => [...word].sort().join('');
const bare = (word: string): string => word.replace(/[aeiouy]/g, '*');

/** Words by what is left of them without one letter, and by themselves. */
type Rests = ReadonlyMap<string, readonly string[]>;

function restsOf(words: readonly string[]): Rests {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    append(byRest, word, word);
    const last = word.length - (word.length < LONG ? ENDING : 0);
    for (let at = 1; at < last; at++) append(byRest, without(word, at), word);
  }
  return byRest;
}

/**
 * Returns a function that gives the words that one is but for a slip: a letter left out or too much, one that changed
 * its place, or a vowel for another. The first letter is always right, so the words of each are laid out (`layOut`)
 * when the first such word comes: all of them at once would hold the page.
 */
export function createSlipFinder(
  words: readonly string[],
  layOut: (words: readonly string[]) => Rests = restsOf,
): (written: string) => readonly string[] {
  const byLetter = new Map<string, string[]>();
  for (const word of words) if (MISWRITTEN.test(word)) append(byLetter, word.charAt(0), word);
  const laidOut = new Map<string, Rests>();
  return written => {
    const letter = written.charAt(0);
    const byRest = laidOut.get(letter) ?? layOut(byLetter.get(letter) ?? []);
    laidOut.set(letter, byRest);
    const found = [...(byRest.get(written) ?? [])];
    for (let at = 1; at < written.length; at++) {
      const rest = without(written, at);
      for (const word of byRest.get(rest) ?? [])
        if (
          word === rest ||
          sorted(word) === sorted(written) ||
          (word.length >= LONG && bare(word) === bare(written))
        )
          found.push(word);
    }
    return found;
  };
}
