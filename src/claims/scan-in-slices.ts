import { compileInSlices, type Scanner } from './compile.ts';
import { LanguageReading } from './language-reading.ts';
import { LearnedReading } from './learned/learned-reading.ts';
import type { Model } from './learned/model.ts';
import { secondOpinion } from './learned/second-opinion.ts';
import { rulesOf } from './rules-of.ts';
import { readSentences, type Sentence } from './sentences.ts';
import type { KnownWords } from './struck-and-broken.ts';
import type { ClaimMatch, Scannable } from './types.ts';
import { settleText } from './whole-text.ts';

/** All that reads a text in one language. */
interface Language extends Scanner {
  readonly lang: string;
  /** What a learned model calls each claim. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
}

/** What was learned from labelled texts of a language, where there is such and it is here. */
export type LearnedIn = (lang: string) => Model | undefined;

const scanners = new WeakMap<Scannable, readonly Language[]>();

function* scannersOf(pack: Scannable): Generator<number, readonly Language[], void> {
  const known = scanners.get(pack);
  if (known) return known;
  const built: Language[] = [];
  for (const { lang, rules, concepts } of rulesOf(pack)) {
    yield 0;
    const scanner = yield* compileInSlices(rules());
    yield 0;
    built.push({ ...scanner, lang, concepts: concepts() });
  }
  scanners.set(pack, built);
  return built;
}

/**
 * The languages that a sentence may be in: those that it has the most small words of (`leading`; a learned model judges
 * no other), and those of which it has small words that these do not share. Without any, all of its script.
 */
function languagesOf(
  { tokens }: Sentence,
  of: readonly Language[],
): { may: readonly Language[]; leading: readonly Language[] } {
  if (of.length < 2) return { may: of, leading: of };
  const counts = of.map(({ common }) => tokens.filter(({ word }) => common.has(word)).length);
  const most = Math.max(...counts);
  if (most > 0) {
    const leading = of.filter((_, i) => counts[i] === most);
    const isOwn = (word: string) => leading.every(({ common }) => !common.has(word));
    const may = of.filter(
      one => leading.includes(one) || tokens.some(({ word }) => one.common.has(word) && isOwn(word)),
    );
    return { may, leading };
  }
  const may = of.filter(({ script }) => tokens.some(({ word }) => script.test(word)));
  return { may, leading: may };
}

/** A text of more letters is no plain advert: where much is said, more can be weighed. */
const LONGEST_PLAIN = 300;

/**
 * Finds the pack's claims in a text, in the order of the text. Never throws, and takes time in proportion to the text.
 * Hands back control after every sentence with the index reached, and before the first while the rules are read, so
 * that a caller can draw a frame in between. Where a learned model is not here, the rules judge alone.
 */
export function* scanInSlices(
  pack: Scannable,
  text: string,
  learnedIn: LearnedIn,
): Generator<number, ClaimMatch[], void> {
  const scanners = yield* scannersOf(pack);
  const readings = new Map<Language, { rules: LanguageReading; learned: LearnedReading | undefined }>();
  for (const scanner of scanners) {
    const model = learnedIn(scanner.lang);
    const learned = model && new LearnedReading(scanner.lang, model, scanner.concepts, scanner.empty);
    readings.set(scanner, { rules: new LanguageReading(scanner), learned });
    // The first time, its machine is laid out for a run.
    yield 0;
  }
  const isAbbreviation = (word: string) => scanners.some(scanner => scanner.isAbbreviation(word));
  const isKnown: KnownWords = (words, least) =>
    scanners.some(({ automaton, common }) =>
      words.split(' ').every(word => common.has(word) || automaton.words.knows(word, least)),
    );
  for (const sentence of readSentences(text, isAbbreviation, isKnown)) {
    const at = sentence.tokens.at(-1)?.end ?? 0;
    const { may, leading } = languagesOf(sentence, scanners);
    for (const language of may) {
      const slices = readings.get(language)?.rules.take(sentence);
      while (slices && !slices.next().done) yield at;
    }
    for (const language of leading) readings.get(language)?.learned?.take(sentence);
    yield at;
  }
  const read = [...readings.values()];
  for (const { rules, learned } of read) {
    rules.end();
    learned?.end();
  }
  const touched = read.flatMap(({ rules }) => rules.touched);
  const passages = read.map(({ learned }) => learned?.passages ?? []);
  const isPlain =
    text.length <= LONGEST_PLAIN &&
    read.some(({ rules }) => rules.named) &&
    read.every(({ rules }) => rules.isPlain);
  const opinion = secondOpinion(
    touched,
    passages,
    claim =>
      scanners.flatMap(({ claims }) =>
        (claims.find(({ id }) => id === claim)?.unless ?? []).flatMap(at => claims[at]?.id ?? []),
      ),
    new Map(isPlain ? pack.claims.map(({ id, severity }) => [id, severity]) : []),
  );
  for (;;) {
    yield text.length;
    const slice = opinion.next();
    if (!slice.done) continue;
    const settled = settleText(text, slice.value);
    for (;;) {
      const last = settled.next();
      if (last.done) return last.value;
      yield text.length;
    }
  }
}
