import type { Sentence } from '../sentences.ts';

/**
 * What a learned model sees of a passage: its words, its pairs of words, and whether it asks or quotes. Numbers are one
 * word. Each feature once.
 */
export function featuresOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, asked } of sentences) {
    let before = '^';
    for (const { word, quote } of tokens) {
      const first = word.charCodeAt(0);
      const plain = first > 47 && first < 58 ? '#' : word;
      found.add(plain).add(`${before}_${plain}`);
      if (quote > 0) found.add('"');
      before = plain;
    }
    if (asked) found.add('?').add(`${before}_?`);
  }
  return found;
}
