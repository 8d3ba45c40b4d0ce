import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileInSlices, type Scanner } from '../../src/claims/compile.ts';
import { LanguageReading } from '../../src/claims/language-reading.ts';
import { rulesOf } from '../../src/claims/rules-of.ts';
import { readSentences } from '../../src/claims/sentences.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { PATIENCE } from '../laws/patience.ts';

const BANK = 'tests/eval/bank';
const PACKS = ['exosome-therapy', 'prp', 'any-injectable-or-device'];
const LANGUAGES = ['en', 'es', 'ar'];
/** So many words each language has at least. */
const FEWEST_WORDS = 60_000;

/** Paragraphs of a language: each is read as a text of its own. */
const paragraphsOf = (lang: string): string[] =>
  readdirSync(`${BANK}/${lang}`).flatMap(name =>
    readFileSync(`${BANK}/${lang}/${name}`, 'utf8')
      .split('\n')
      .filter(line => line !== ''),
  );

function scannerOf(pack: string, lang: string): Scanner | undefined {
  const rules = rulesOf(readScanPack(pack)).find(one => one.lang === lang);
  if (!rules) return undefined;
  const compiling = compileInSlices(rules.rules());
  for (;;) {
    const step = compiling.next();
    if (step.done) return step.value;
  }
}

/**
 * What the rules take as said in a paragraph, before any learned model doubts it: that is a hit. What they deny, take
 * as reported, or find unsure (`may:`), is none.
 */
function hitsIn(paragraph: string, scanner: Scanner): string[] {
  const reading = new LanguageReading(scanner);
  for (const sentence of readSentences(paragraph, scanner.isAbbreviation)) {
    const taking = reading.take(sentence);
    while (!taking.next().done);
  }
  reading.end();
  return reading.touched
    .filter(({ verdict }) => verdict === 'says')
    .map(({ claim, start, end }) => `${claim}: “${paragraph.slice(start, end)}”`);
}

describe.each(LANGUAGES)('plain prose in %s', lang => {
  const paragraphs = paragraphsOf(lang);

  it(`is of ${FEWEST_WORDS} words or more`, () => {
    const words = paragraphs.reduce((sum, one) => sum + one.split(/\s+/).length, 0);
    expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });

  it.each(PACKS)(
    'is not taken for a claim by the rules of %s',
    pack => {
      const scanner = scannerOf(pack, lang);
      const hits = scanner ? paragraphs.flatMap(one => hitsIn(one, scanner)) : [];
      expect(hits).toEqual([]);
    },
    PATIENCE,
  );
});
