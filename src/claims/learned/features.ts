import type { Sentence } from '../sentences.ts';

/** Words that begin alike are often forms of one. */
const BEGINNING = 5;
const PIECE = 4;

/** What reads the features of a passage, in their order; each may come more than once. */
export interface FeatureReader {
  /** A word, with all that `partsOf` makes of it. */
  word(word: string): void;
  /** Two words that follow each other: as a feature, they have a `_` between. */
  pair(before: string, word: string): void;
  /** A sign that the passage asks or quotes. */
  other(feature: string): void;
}

/** What a learned model sees of a passage: its words, what they are made of, their pairs, whether it asks or quotes. */
export function readFeatures(sentences: readonly Sentence[], reader: FeatureReader): void {
  for (const { tokens, asked } of sentences) {
    let before = '^';
    for (const { word, quote } of tokens) {
      const first = word.charCodeAt(0);
      const plain = first > 47 && first < 58 ? '#' : word;
      reader.word(plain);
      reader.pair(before, plain);
      if (quote > 0) reader.other('"');
      before = plain;
    }
    if (!asked) continue;
    reader.other('?');
    reader.pair(before, '?');
  }
}

/** A word as features: itself, its beginning, and its pieces, so that other forms of it are known too. */
export function partsOf(word: string): string[] {
  if (word.length < PIECE) return [word];
  const pieces = [...Array(word.length - 1)].map((_, i) => `*${`<${word}>`.slice(i, i + PIECE)}`);
  return [word, ...(word.length > BEGINNING ? [`~${word.slice(0, BEGINNING)}`] : []), ...pieces];
}

/** All features of a passage, each once. */
export function featuresOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  readFeatures(sentences, {
    word: word => {
      for (const part of partsOf(word)) found.add(part);
    },
    pair: (before, word) => found.add(`${before}_${word}`),
    other: feature => found.add(feature),
  });
  return found;
}
