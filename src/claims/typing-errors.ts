import { append } from './append.ts';

/** A shorter word is too near to others, and no longer one is a word. */
export const MISWRITTEN: RegExp = /^[a-z]{6,24}$/;
/** Near a long one are no others: of a shorter one, the end tells its form or another word, and vowels another word. */
const LONG = 8;
const ENDING = 2;
const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
const sorted = (word: string): string => [...word].sort().join('');
const bare = (word: string): string => word.replace(/[aeiouy]/g, '*');

/**
 * Returns a function that gives the words that one is but for a slip: a letter left out or too much, one that changed
 * its place, or a vowel for another. The first letter is always right.
 */
export function createSlipFinder(words: readonly string[]): (written: string) => readonly string[] {
  const byRest = new Map<string, string[]>();
  for (const word of words)
    if (MISWRITTEN.test(word)) {
      append(byRest, word, word);
      const last = word.length - (word.length < LONG ? ENDING : 0);
      for (let at = 1; at < last; at++) append(byRest, without(word, at), word);
    }
  return written => {
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
