import { writeFileSync } from 'node:fs';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { type LabelledText, readLabelled } from './labelled.ts';
import { readScanPack } from './scan-pack.ts';
import split from './voices/split.json';

/** What was counted on texts of one pack and language. */
interface Counts {
  date: string;
  voices: number;
  texts: number;
  /** Claims that the texts make, and how many of them were marked, for certain or not. */
  claims: number;
  found: number;
  /** Marks that say “it says this”, and how many of them are wrong. */
  certain: number;
  wrong: number;
  /** Texts that make no claim, and how many of them bear such a mark. */
  others: number;
  alarmed: number;
}

function count(texts: readonly LabelledText[], date: string): Counts {
  const counts = { claims: 0, found: 0, certain: 0, wrong: 0, others: 0, alarmed: 0 };
  for (const { pack, text, claims } of texts) {
    const matches = scanClaims(readScanPack(pack), text);
    const labelled = new Set(claims);
    const marked = new Set(matches.map(({ claim }) => claim));
    const said = new Set(matches.filter(({ certainty }) => certainty === 'says').map(({ claim }) => claim));
    counts.claims += labelled.size;
    counts.found += [...labelled].filter(claim => marked.has(claim)).length;
    counts.certain += said.size;
    counts.wrong += [...said].filter(claim => !labelled.has(claim)).length;
    if (labelled.size === 0) counts.others += 1;
    if (labelled.size === 0 && said.size > 0) counts.alarmed += 1;
  }
  return { date, voices: new Set(texts.map(({ voice }) => voice)).size, texts: texts.length, ...counts };
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/**
 * `[--write=2026-11-28]`: what the search finds on the voices that are kept back. Train without them first:
 * `npm run train:claims -- --without=kept`. `--write` renews `questions/<pack>/scan-figures.json`.
 */
export function main(...args: readonly string[]): void {
  const date = args.find(arg => arg.startsWith('--write='))?.slice('--write='.length);
  const texts = readLabelled('tests/eval/voices').filter(({ voice }) => split.kept.includes(voice));
  const groups = groupByPack(texts);
  for (const [pack, own] of groups) {
    const byLanguage = Object.fromEntries(
      [...new Set(own.map(({ lang }) => lang))].map(lang => [
        lang,
        count(
          own.filter(text => text.lang === lang),
          date ?? '',
        ),
      ]),
    );
    for (const [lang, one] of Object.entries(byLanguage))
      console.log(
        `${pack} ${lang}: ${one.texts} texts, ${one.voices} voices; found ${percent(one.found, one.claims)} of ${one.claims}; ` +
          `certain and right ${percent(one.certain - one.wrong, one.certain)} of ${one.certain}; clean with a certain mark ${percent(one.alarmed, one.others)} of ${one.others}`,
      );
    if (date)
      writeFileSync(`questions/${pack}/scan-figures.json`, `${JSON.stringify(byLanguage, null, 2)}\n`);
  }
}

function groupByPack(texts: readonly LabelledText[]): Map<string, LabelledText[]> {
  const groups = new Map<string, LabelledText[]>();
  for (const text of texts) groups.set(text.pack, [...(groups.get(text.pack) ?? []), text]);
  return groups;
}
