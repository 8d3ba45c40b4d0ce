import { compileInSlices, type Scanner } from './compile.ts';
import { LanguageReading } from './language-reading.ts';
import { LearnedReading } from './learned/learned-reading.ts';
import type { Model } from './learned/model.ts';
import { secondOpinion } from './learned/second-opinion.ts';
import { rulesOf } from './rules-of.ts';
import { readSentences, type Sentence } from './sentences.ts';
import type { ClaimMatch, Scannable } from './types.ts';
import { settleText } from './whole-text.ts';

/** All that reads a text in one language. */
interface Language extends Scanner {
  readonly learned: { readonly model: Model; readonly concepts: LanguageConcepts } | undefined;
}
type LanguageConcepts = ReadonlyMap<string, readonly string[]>;

const scanners = new WeakMap<Scannable, readonly Language[]>();

function* scannersOf(pack: Scannable): Generator<number, readonly Language[], void> {
  const known = scanners.get(pack);
  if (known) return known;
  const built: Language[] = [];
  for (const { rules, model: read, concepts } of rulesOf(pack)) {
    yield 0;
    const scanner = yield* compileInSlices(rules());
    yield 0;
    const model = read();
    built.push({ ...scanner, learned: model && { model, concepts: concepts() } });
  }
  scanners.set(pack, built);
  return built;
}

/** The languages that a sentence may be in: those whose small words it has, else all of its script. */
function languagesOf({ tokens }: Sentence, of: readonly Language[]): readonly Language[] {
  if (of.length < 2) return of;
  const shown = of.filter(({ common }) => tokens.some(({ word }) => common.has(word)));
  return shown.length > 0 ? shown : of.filter(({ script }) => tokens.some(({ word }) => script.test(word)));
}

/** The languages that a sentence has the most small words of: a learned model judges no other. */
function leadingOf({ tokens }: Sentence, of: readonly Language[]): readonly Language[] {
  if (of.length < 2) return of;
  const counts = of.map(({ common }) => tokens.filter(({ word }) => common.has(word)).length);
  const most = Math.max(...counts);
  return of.filter((_, i) => counts[i] === most);
}

/**
 * Like `scanClaims`, but hands back control after every sentence with the index reached, and before the first while
 * the rules are read, so that a caller can draw a frame in between. Its return value is the matches.
 */
export function* scanInSlices(pack: Scannable, text: string): Generator<number, ClaimMatch[], void> {
  const scanners = yield* scannersOf(pack);
  const readings = new Map(
    scanners.map(scanner => [
      scanner,
      {
        rules: new LanguageReading(scanner),
        learned: scanner.learned && new LearnedReading(scanner.learned.model, scanner.learned.concepts),
      },
    ]),
  );
  const isAbbreviation = (word: string) => scanners.some(scanner => scanner.isAbbreviation(word));
  for (const sentence of readSentences(text, isAbbreviation)) {
    const at = sentence.tokens.at(-1)?.end ?? 0;
    const languages = languagesOf(sentence, scanners);
    for (const language of languages) {
      const slices = readings.get(language)?.rules.take(sentence);
      while (slices && !slices.next().done) yield at;
    }
    for (const language of leadingOf(sentence, languages)) readings.get(language)?.learned?.take(sentence);
    yield at;
  }
  const read = [...readings.values()];
  for (const { rules, learned } of read) {
    rules.end();
    learned?.end();
  }
  const touched = read.flatMap(({ rules }) => rules.touched);
  const passages = read.flatMap(({ learned }) => learned?.passages ?? []);
  return settleText(text, secondOpinion(touched, passages));
}

/** Finds the pack's claims in a text, in the order of the text. Never throws, and takes time in proportion to the text. */
export function scanClaims(pack: Scannable, text: string): ClaimMatch[] {
  const slices = scanInSlices(pack, text);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
