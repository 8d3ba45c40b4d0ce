/** Weights of some features, as learned: whole numbers, by place in the vocabulary, that `scale` turns back. */
export interface Weights {
  readonly bias: number;
  readonly scale: number;
  /** Place in the vocabulary and weight, in turn. */
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

/** The features of a passage that a model knows. */
export interface Known {
  /** Their places in the vocabulary. */
  readonly places: readonly number[];
  /** How many features the passage has, known or not. */
  readonly length: number;
}

/** A model that can be asked. The same features always give the same answers. */
export interface Model {
  knownOf(features: Iterable<string>): Known;
  /** How sure it is that the passage claims anything, from 0 to 1. */
  stanceOf(known: Known): number;
  /** How sure it is of each topic, from 0 to 1, in the order of `topics`. */
  topicsOf(known: Known): Float32Array;
  /** The same for one topic, by its place in `topics`. */
  topicOf(known: Known, topic: number): number;
  /** Names of the topics. */
  readonly topics: readonly string[];
  /** The words that spoke most against a passage claiming anything, or most for one topic, most first. */
  wordsFor(known: Known, topic?: string): string[];
}

const MOST_WORDS = 4;

/** Reads a model. */
export function readModel(file: ModelFile): Model {
  const words = file.vocabulary.split(' ');
  const placeOf = new Map(words.map((word, i) => [word, i]));
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
  return {
    topics,
    knownOf(features) {
      const places: number[] = [];
      let length = 0;
      for (const feature of features) {
        length += 1;
        const place = placeOf.get(feature);
        if (place !== undefined) places.push(place);
      }
      return { places, length };
    },
    stanceOf({ places, length }) {
      let sum = 0;
      for (const place of places) sum += stance[place] ?? 0;
      return sureness(sum, length, file.stance.bias);
    },
    topicsOf({ places, length }) {
      const sums = new Float32Array(width);
      for (const place of places) {
        const row = place * width;
        for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (rows[row + i] ?? 0);
      }
      return sums.map((sum, i) => sureness(sum, length, biases[i] ?? 0));
    },
    topicOf({ places, length }, topic) {
      let sum = 0;
      for (const place of places) sum += rows[place * width + topic] ?? 0;
      return sureness(sum, length, biases[topic] ?? 0);
    },
    wordsFor({ places }, topic) {
      const column = topic === undefined ? -1 : topics.indexOf(topic);
      const weightOf = (place: number): number =>
        topic === undefined ? -(stance[place] ?? 0) : column < 0 ? 0 : (rows[place * width + column] ?? 0);
      return places
        .filter(place => weightOf(place) > 0)
        .sort((a, b) => weightOf(b) - weightOf(a))
        .slice(0, MOST_WORDS)
        .map(place => (words[place] ?? '').replace('^_', '').replaceAll('_', ' '));
    },
  };
}

/** Writes weights into every `step`th number, from `at` on. */
function spread({ scale, of }: Weights, into: Float32Array, step: number, at: number): Float32Array {
  for (let i = 0; i < of.length; i += 2) into[(of[i] ?? 0) * step + at] = (of[i + 1] ?? 0) * scale;
  return into;
}

const sureness = (sum: number, length: number, bias: number): number =>
  1 / (1 + Math.exp(-(sum / Math.sqrt(Math.max(length, 1)) + bias)));
