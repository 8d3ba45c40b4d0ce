import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../src/claims/learned/features.ts';
import type { ModelFile, Weights } from '../../src/claims/learned/model.ts';
import { conceptsOf } from '../../src/claims/rules-of.ts';
import { readSentences } from '../../src/claims/sentences.ts';
import { type LabelledText, readCanon, readExamples, readLabelled } from './labelled.ts';
import { readScanPack } from './scan-pack.ts';
import split from './voices/split.json';

const FOLDERS = ['tests/eval/corpus', 'tests/eval/voices'];
/** How often the packs' own words, and the examples of the rules, are read. */
const CANON = 2;
/** A feature that fewer texts have teaches nothing. */
const FEWEST = 4;
/** A longer text is of more than one mind. */
const LONGEST = 120;
const RATE = 0.3;
const SHRINK = 2e-4;
const ROUNDS = 12;
/** So many weights are kept, the heaviest, for the stance and for each topic. */
const MOST_OF_STANCE = 2000;
const MOST_OF_TOPIC = 900;

interface Example {
  /** How many features of the vocabulary the text has. */
  readonly length: number;
  /** Those that are learned from. */
  readonly at: readonly number[];
  readonly concepts: ReadonlySet<string>;
}

/** Numbers that look random and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Fits a line between texts that are so and texts that are not; each step is small where many went before. */
function fitTo(examples: readonly Example[], isSo: (one: Example) => boolean, size: number): Fitted {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(1e-6);
  const roll = dice(7);
  const order = examples.map((_, i) => i);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(roll() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const root = Math.sqrt(Math.max(example.length, 1));
      let sum = 0;
      for (const at of example.at) sum += weights[at] ?? 0;
      const error = 1 / (1 + Math.exp(-(sum / root + bias))) - (isSo(example) ? 1 : 0);
      for (const at of example.at) {
        const slope = error / root + SHRINK * (weights[at] ?? 0);
        steps[at] = (steps[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(steps[at] ?? 1);
      }
      bias -= 0.02 * error;
    }
  }
  return { bias, weights };
}

interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** The heaviest weights as small whole numbers, by their place in a vocabulary. */
function round(
  { bias, weights }: Fitted,
  heaviest: readonly number[],
  places: ReadonlyMap<number, number>,
): Weights {
  const largest = heaviest.reduce((most, at) => Math.max(most, Math.abs(weights[at] ?? 0)), 1e-9);
  const scale = largest / 127;
  const own = heaviest.map(at => places.get(at) ?? 0);
  const steps = own.map((place, i) => place - (own[i - 1] ?? 0));
  const of = heaviest.map(at => Math.round((weights[at] ?? 0) / scale));
  return { bias: Number(bias.toFixed(4)), scale: Number(scale.toPrecision(5)), steps, of };
}

function heaviestOf({ weights }: Fitted, most: number): number[] {
  return [...weights.keys()]
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0))
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** Learns from labelled texts of one language. */
export function trainModel(texts: readonly LabelledText[]): ModelFile {
  const features = texts.map(({ text }) => [...featuresOf([...readSentences(text, () => false)])]);
  const short = texts.flatMap((text, i) =>
    text.text.split(/\s+/).length <= LONGEST ? [{ text, features: features[i] ?? [] }] : [],
  );
  const counts = new Map<string, number>();
  for (const one of short)
    for (const feature of one.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([feature]) => feature)
    .sort();
  const places = new Map(words.map((word, i) => [word, i]));
  const examples = short.map(({ text, features: own }): Example => {
    const concepts = conceptsOf(readScanPack(text.pack), text.lang);
    const at = own.flatMap(feature => places.get(feature) ?? []);
    return {
      length: at.length,
      at,
      concepts: new Set(text.claims.flatMap(claim => concepts.get(claim) ?? [claim])),
    };
  });
  const all = [...new Set(examples.flatMap(({ concepts }) => [...concepts]))].sort();
  const names = ['', ...all];
  const isSo = (name: string) => (one: Example) =>
    name === '' ? one.concepts.size > 0 : one.concepts.has(name);
  // Twice: to find the features that matter, and then with those alone, so that none is missed.
  const kept = new Map(
    names.map(name => [
      name,
      heaviestOf(fitTo(examples, isSo(name), words.length), name === '' ? MOST_OF_STANCE : MOST_OF_TOPIC),
    ]),
  );
  const used = [...new Set([...kept.values()].flat())].sort((a, b) => a - b);
  const shrunk = new Map(used.map((at, i) => [at, i]));
  const rest = examples.map(one => {
    const at = one.at.filter(place => shrunk.has(place));
    return { ...one, at, length: at.length };
  });
  const fitted = new Map(
    names.map(name => {
      const heaviest = kept.get(name) ?? [];
      const allowed = new Set(heaviest);
      const fewer = rest.map(one => ({ ...one, at: one.at.filter(at => allowed.has(at)) }));
      return [name, round(fitTo(fewer, isSo(name), words.length), heaviest, shrunk)];
    }),
  );
  return {
    vocabulary: used.map(at => words[at]).join(' '),
    stance: fitted.get('') ?? { bias: 0, scale: 0, steps: [], of: [] },
    topics: Object.fromEntries([...fitted].filter(([name]) => name !== '')),
  };
}

/**
 * `[ar en es] [--without=kept,tune]`: trains the models and writes them to `questions/shared/`. `--without` leaves the
 * voices of these parts out, so that they can measure what was learned.
 */
export function main(...args: readonly string[]): void {
  const parts =
    args
      .find(arg => arg.startsWith('--without='))
      ?.slice('--without='.length)
      .split(',') ?? [];
  const without = parts.flatMap(part => split[part as keyof typeof split]);
  const languages = args.filter(arg => !arg.startsWith('--'));
  const canon = Array.from({ length: CANON }, () => [...readCanon(), ...readExamples()]).flat();
  const texts = [...canon, ...FOLDERS.flatMap(folder => readLabelled(folder))].filter(
    ({ voice }) => !without.includes(voice),
  );
  for (const lang of languages.length > 0 ? languages : ['ar', 'en', 'es']) {
    const own = texts.filter(text => text.lang === lang);
    const file = `questions/shared/learned.${lang}.model`;
    writeFileSync(file, JSON.stringify(trainModel(own)));
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    console.log(
      `${file}: ${own.length} texts, ${new Set(own.map(({ voice }) => voice)).size} voices, sha256 ${hash}`,
    );
  }
}
