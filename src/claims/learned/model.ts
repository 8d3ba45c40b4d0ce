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

/** How sure the model is of a passage, from 0 to 1. */
export interface Scores {
  readonly stance: number;
  readonly topics: ReadonlyMap<string, number>;
}

/** A model that can be asked. */
export interface Model {
  scoresOf(features: readonly string[]): Scores;
  /** The words that spoke most against a passage claiming anything, or most for one claim, most first. */
  wordsFor(features: readonly string[], topic?: string): string[];
}

const MOST_WORDS = 4;

/** Reads a model; the same features always give the same scores. */
export function readModel({ vocabulary, stance, topics }: ModelFile): Model {
  const words = vocabulary.split(' ');
  const places = new Map(words.map((word, i) => [word, i]));
  const stanceOf = spread(stance, words.length);
  const topicsOf = new Map(
    Object.entries(topics).map(([name, weights]) => [name, spread(weights, words.length)]),
  );
  const known = (features: readonly string[]): number[] =>
    features.flatMap(feature => places.get(feature) ?? []);
  return {
    scoresOf(features) {
      const at = known(features);
      return {
        stance: score(stanceOf, at, features.length),
        topics: new Map([...topicsOf].map(([name, weights]) => [name, score(weights, at, features.length)])),
      };
    },
    wordsFor(features, topic) {
      const weights = topic === undefined ? stanceOf.of.map(weight => -weight) : topicsOf.get(topic)?.of;
      return known(features)
        .filter(place => (weights?.[place] ?? 0) > 0)
        .sort((a, b) => (weights?.[b] ?? 0) - (weights?.[a] ?? 0))
        .slice(0, MOST_WORDS)
        .map(place => (words[place] ?? '').replace('^_', '').replaceAll('_', ' '));
    },
  };
}

interface Spread {
  readonly bias: number;
  readonly of: Float32Array;
}

function spread({ bias, scale, of }: Weights, length: number): Spread {
  const weights = new Float32Array(length);
  for (let i = 0; i < of.length; i += 2) weights[of[i] ?? 0] = (of[i + 1] ?? 0) * scale;
  return { bias, of: weights };
}

function score({ bias, of }: Spread, at: readonly number[], length: number): number {
  let sum = 0;
  for (const place of at) sum += of[place] ?? 0;
  return 1 / (1 + Math.exp(-(sum / Math.sqrt(Math.max(length, 1)) + bias)));
}
