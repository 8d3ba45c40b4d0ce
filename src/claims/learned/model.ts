import type { Sentence } from '../sentences.ts';
import { partsOf, readFeatures } from './features.ts';

/** Weights of some features, as learned: whole numbers that `scale` turns back. */
export interface Weights {
  readonly bias: number;
  readonly scale: number;
  /** Places in the vocabulary, each as its distance from the one before; the first from 0. */
  readonly steps: readonly number[];
  /** The weight at each. */
  readonly of: readonly number[];
}

/** A model as its file holds it. */
export interface ModelFile {
  /** Features with spaces between them. */
  readonly vocabulary: string;
  /** Whether a passage makes claims at all, or reports, warns, asks or sells nothing. */
  readonly stance: Weights;
  /** What a passage claims, by shared section or claim id. */
  readonly topics: Readonly<Record<string, Weights>>;
}

/** Places in the vocabulary of those features of a passage that a model knows, each once. */
export type Known = readonly number[];

/** A model that can be asked. The same features always give the same answers. */
export interface Model {
  knownOf(sentences: readonly Sentence[]): Known;
  /** How sure it is that the passage claims anything, from 0 to 1. */
  stanceOf(known: Known): number;
  /** How sure it is of each topic, from 0 to 1, in the order of `topics`. */
  topicsOf(known: Known): Float32Array;
  /** The same for one topic, by its place in `topics`. */
  topicOf(known: Known, topic: number): number;
  /** Names of the topics. */
  readonly topics: readonly string[];
  /**
   * The words that spoke most against a passage claiming anything, or most for one topic, most first, without those
   * that are `empty`; none where nothing else spoke.
   */
  wordsFor(known: Known, empty: ReadonlySet<string>, topic?: string): string[];
}

const MOST_WORDS = 4;
const PART_OF_WORD = /^[*~]/;
const LETTER = /\p{L}/u;
/** So many words are remembered with all that they are made of. */
const MOST_REMEMBERED = 5000;

/** Reads a model. */
export function readModel(file: ModelFile): Model {
  const words = file.vocabulary.split(' ');
  const topics = Object.keys(file.topics);
  const width = topics.length;
  const stance = spread(file.stance, new Float32Array(words.length), 1, 0);
  // One row a feature: what a feature says of all topics lies side by side.
  const rows = new Float32Array(words.length * width);
  const biases = topics.map((topic, column) => {
    const weights = file.topics[topic];
    if (weights) spread(weights, rows, width, column);
    return weights?.bias ?? 0;
  });
  const knownOf = createFinder(words);
  return {
    topics,
    knownOf,
    stanceOf(places) {
      let sum = 0;
      for (const place of places) sum += stance[place] ?? 0;
      return sureness(sum, places.length, file.stance.bias);
    },
    topicsOf(places) {
      const sums = new Float32Array(width);
      for (const place of places) {
        const row = place * width;
        for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (rows[row + i] ?? 0);
      }
      return sums.map((sum, i) => sureness(sum, places.length, biases[i] ?? 0));
    },
    topicOf(places, topic) {
      let sum = 0;
      for (const place of places) sum += rows[place * width + topic] ?? 0;
      return sureness(sum, places.length, biases[topic] ?? 0);
    },
    wordsFor(places, empty, topic) {
      const column = topic === undefined ? -1 : topics.indexOf(topic);
      const weightOf = (place: number): number =>
        topic === undefined ? -(stance[place] ?? 0) : column < 0 ? 0 : (rows[place * width + column] ?? 0);
      const says = (word: string): boolean => LETTER.test(word) && !empty.has(word);
      const named = places
        .filter(place => weightOf(place) > 0 && !PART_OF_WORD.test(words[place] ?? ''))
        .sort((a, b) => weightOf(b) - weightOf(a))
        .map(place => (words[place] ?? '').split('_').filter(says).join(' '));
      return [...new Set(named)].filter(text => text !== '').slice(0, MOST_WORDS);
    },
  };
}

/** Finds the features of a passage that are in a vocabulary. */
function createFinder(vocabulary: readonly string[]): Model['knownOf'] {
  const placeOf = new Map(vocabulary.map((feature, i) => [feature, i]));
  const ofWord = new Map<string, readonly number[]>();
  // Of most words no pair is known, and then none need be put together.
  const firsts = new Set(vocabulary.flatMap(feature => feature.split('_').slice(0, -1)));
  /** The last passage that had each feature. */
  const seen = new Int32Array(vocabulary.length);
  let passage = 0;
  return sentences => {
    const found: number[] = [];
    passage += 1;
    const add = (place: number): void => {
      if (seen[place] === passage) return;
      seen[place] = passage;
      found.push(place);
    };
    readFeatures(sentences, {
      word: word => {
        let places = ofWord.get(word);
        if (!places) {
          places = partsOf(word).flatMap(part => placeOf.get(part) ?? []);
          if (ofWord.size < MOST_REMEMBERED) ofWord.set(word, places);
        }
        places.forEach(add);
      },
      pair: (before, word) => {
        const place = firsts.has(before) ? placeOf.get(`${before}_${word}`) : undefined;
        if (place !== undefined) add(place);
      },
      other: feature => {
        const place = placeOf.get(feature);
        if (place !== undefined) add(place);
      },
    });
    return found;
  };
}

/** Writes weights into every `step`th number, from `at` on. */
function spread({ scale, steps, of }: Weights, into: Float32Array, step: number, at: number): Float32Array {
  let place = 0;
  for (const [i, distance] of steps.entries()) {
    place += distance;
    into[place * step + at] = (of[i] ?? 0) * scale;
  }
  return into;
}

const sureness = (sum: number, length: number, bias: number): number =>
  1 / (1 + Math.exp(-(sum / Math.sqrt(Math.max(length, 1)) + bias)));
