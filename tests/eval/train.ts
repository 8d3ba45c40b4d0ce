import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../../src/claims/learned/features.ts';
import { endsPassage } from '../../src/claims/learned/learned-reading.ts';
import type { ModelFile, Weights } from '../../src/claims/learned/model.ts';
import { conceptsOf } from '../../src/claims/rules-of.ts';
import { readSentences, type Sentence } from '../../src/claims/sentences.ts';
import { type LabelledText, readCanon, readExamples, readLabelled } from './labelled.ts';
import { type Example, type Fitted, fitTo } from './logistic.ts';
import { readScanPack } from './scan-pack.ts';
import split from './voices/split.json';

const FOLDERS = ['tests/eval/corpus', 'tests/eval/voices'];
/** How often the packs' own words, and the examples of the rules, are read. */
const CANON = 2;
/** A feature that fewer texts have teaches nothing. */
const FEWEST = 4;
/** So many weights are kept, the heaviest, for the stance and for each topic. */
const MOST_OF_STANCE = 2000;
const MOST_OF_TOPIC = 900;

/** The largest weight as a whole number: more would take bytes and change no figure. */
const LARGEST = 63;

/** A passage, and what it claims. */
interface Labelled extends Example {
  readonly concepts: ReadonlySet<string>;
}

/** The heaviest weights as small whole numbers, by their place in a vocabulary. */
function round(
  { bias, weights }: Fitted,
  heaviest: readonly number[],
  places: ReadonlyMap<number, number>,
): Weights {
  const largest = heaviest.reduce((most, at) => Math.max(most, Math.abs(weights[at] ?? 0)), 1e-9);
  const scale = largest / LARGEST;
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

interface Passage {
  readonly text: LabelledText;
  readonly features: readonly string[];
  /** Claims that it makes. */
  readonly claims: readonly string[];
}

/** A text in the passages that it is judged in, each with its claims; none where nobody knows which makes which. */
function passagesOf(text: LabelledText): Passage[] {
  const passages: Sentence[][] = [];
  let passage: Sentence[] = [];
  let words = 0;
  for (const sentence of readSentences(text.text, () => false)) {
    if (passage.length === 0) passages.push(passage);
    passage.push(sentence);
    words += sentence.tokens.length;
    if (!endsPassage(sentence, words)) continue;
    passage = [];
    words = 0;
  }
  const places = text.claims.map((claim, i) => {
    const quote = text.quotes?.[i] ?? '';
    const start = quote === '' ? -1 : text.text.indexOf(quote);
    return { claim, start, end: start + quote.length };
  });
  if (passages.length > 1 && places.some(({ start }) => start < 0)) return [];
  return passages.map(sentences => {
    const start = sentences[0]?.tokens[0]?.start ?? 0;
    const end = sentences.at(-1)?.tokens.at(-1)?.end ?? 0;
    const own = places.filter(place => passages.length === 1 || (place.start < end && start < place.end));
    return { text, features: [...featuresOf(sentences)], claims: own.map(({ claim }) => claim) };
  });
}

/** Learns from labelled texts of one language. */
export function trainModel(texts: readonly LabelledText[]): ModelFile {
  const passages = texts.flatMap(passagesOf);
  const counts = new Map<string, number>();
  for (const { features } of passages)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([feature]) => feature)
    .sort();
  const places = new Map(words.map((word, i) => [word, i]));
  const named = new Map(
    [...new Map(texts.map(({ pack, lang }) => [pack, lang]))].map(
      ([pack, lang]) => [pack, conceptsOf(readScanPack(pack), lang)] as const,
    ),
  );
  const examples = passages.map(({ text, features, claims }): Labelled => {
    const at = features.flatMap(feature => places.get(feature) ?? []);
    return {
      at,
      share: 1 / Math.sqrt(Math.max(at.length, 1)),
      concepts: new Set(claims.flatMap(claim => named.get(text.pack)?.get(claim) ?? [claim])),
    };
  });
  const all = [...new Set(examples.flatMap(({ concepts }) => [...concepts]))].sort();
  const names = ['', ...all];
  const isSo = (name: string) => (one: Labelled) =>
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
    return { ...one, at, share: 1 / Math.sqrt(Math.max(at.length, 1)) };
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

/** All that is learned from in these languages, but for some voices. */
export function readTraining(languages: readonly string[], without: readonly string[]): LabelledText[] {
  const canon = Array.from({ length: CANON }, () => [...readCanon(), ...readExamples()]).flat();
  return [...canon, ...FOLDERS.flatMap(folder => readLabelled(folder))].filter(
    ({ voice, lang }) => !without.includes(voice) && languages.includes(lang),
  );
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
  for (const lang of languages.length > 0 ? languages : ['ar', 'en', 'es']) {
    const own = readTraining([lang], without);
    const file = `questions/shared/learned.${lang}.model`;
    writeFileSync(file, JSON.stringify(trainModel(own)));
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    console.log(
      `${file}: ${own.length} texts, ${new Set(own.map(({ voice }) => voice)).size} voices, sha256 ${hash}`,
    );
  }
}
