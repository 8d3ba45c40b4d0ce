import { compileInSlices, type Scanner } from './compile.ts';
import { LanguageReading } from './language-reading.ts';
import { rulesOf } from './rules-of.ts';
import { readSentences, type Sentence } from './sentences.ts';
import type { ClaimMatch, Scannable } from './types.ts';
import { settleText } from './whole-text.ts';

const scanners = new WeakMap<Scannable, readonly Scanner[]>();

function* scannersOf(pack: Scannable): Generator<number, readonly Scanner[], void> {
  const known = scanners.get(pack);
  if (known) return known;
  const built: Scanner[] = [];
  for (const { rules } of rulesOf(pack)) {
    yield 0;
    built.push(yield* compileInSlices(rules()));
  }
  scanners.set(pack, built);
  return built;
}

/** The languages that a sentence may be in: those whose small words it has, else all of its script. */
function languagesOf({ tokens }: Sentence, of: readonly Scanner[]): readonly Scanner[] {
  if (of.length < 2) return of;
  const shown = of.filter(({ common }) => tokens.some(({ word }) => common.has(word)));
  return shown.length > 0 ? shown : of.filter(({ script }) => tokens.some(({ word }) => script.test(word)));
}

/**
 * Like `scanClaims`, but hands back control after every sentence with the index reached, and before the first while
 * the rules are read, so that a caller can draw a frame in between. Its return value is the matches.
 */
export function* scanInSlices(pack: Scannable, text: string): Generator<number, ClaimMatch[], void> {
  const scanners = yield* scannersOf(pack);
  const readings = new Map(scanners.map(scanner => [scanner, new LanguageReading(scanner)]));
  const isAbbreviation = (word: string) => scanners.some(scanner => scanner.isAbbreviation(word));
  for (const sentence of readSentences(text, isAbbreviation)) {
    const at = sentence.tokens.at(-1)?.end ?? 0;
    for (const scanner of languagesOf(sentence, scanners)) {
      const slices = readings.get(scanner)?.take(sentence);
      while (slices && !slices.next().done) yield at;
    }
    yield at;
  }
  for (const reading of readings.values()) reading.end();
  return settleText(
    text,
    [...readings.values()].flatMap(({ touched }) => touched),
  );
}

/** Finds the pack's claims in a text, in the order of the text. Never throws, and takes time in proportion to the text. */
export function scanClaims(pack: Scannable, text: string): ClaimMatch[] {
  const slices = scanInSlices(pack, text);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
