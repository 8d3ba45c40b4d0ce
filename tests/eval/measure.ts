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
  /** Texts that make no claim and bear a mark of either kind. */
  marked: number;
}

function count(texts: readonly LabelledText[], date: string): Counts {
  const counts = { claims: 0, found: 0, certain: 0, wrong: 0, others: 0, alarmed: 0, marked: 0 };
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
    if (labelled.size === 0 && marked.size > 0) counts.marked += 1;
  }
  return { date, voices: new Set(texts.map(({ voice }) => voice)).size, texts: texts.length, ...counts };
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/**
 * `[--part=kept|tune|learn|all] [--file=strangers] [--write=2026-11-28]`: what the search finds on the voices of one
 * part, in files whose names begin so. Train without them first: `npm run train:claims -- --without=kept`. `--write`
 * renews `questions/<pack>/scan-figures.json`.
 */
export function main(...args: readonly string[]): void {
  const optionOf = (name: string) => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const date = optionOf('write');
  const part = optionOf('part') ?? 'kept';
  const voices: readonly string[] =
    part === 'all' ? Object.values(split).flat() : (split[part as keyof typeof split] ?? []);
  const texts = readLabelled('tests/eval/voices', optionOf('file')).filter(({ voice }) =>
    voices.includes(voice),
  );
  const rows: [string, Counts][] = [];
  for (const [pack, own] of groupBy(texts, text => text.pack)) {
    const byLanguage = [...groupBy(own, text => text.lang)].map(
      ([lang, few]) => [lang, count(few, date ?? '')] as const,
    );
    rows.push(...byLanguage.map(([lang, one]): [string, Counts] => [`${pack} ${lang}`, one]));
    if (date)
      writeFileSync(
        `questions/${pack}/scan-figures.json`,
        `${JSON.stringify(Object.fromEntries(byLanguage), null, 2)}\n`,
      );
  }
  for (const [lang, own] of groupBy(texts, text => text.lang)) rows.push([`all ${lang}`, count(own, '')]);
  rows.push(['all', count(texts, '')]);
  for (const [name, one] of rows)
    console.log(
      `${name.padEnd(28)} ${String(one.texts).padStart(4)} texts, ${String(one.voices).padStart(2)} voices; ` +
        `found ${percent(one.found, one.claims)} of ${one.claims}; ` +
        `certain and right ${percent(one.certain - one.wrong, one.certain)} of ${one.certain}; ` +
        `clean with a certain mark ${percent(one.alarmed, one.others)}, any mark ${percent(one.marked, one.others)} of ${one.others}`,
    );
}

function groupBy(
  texts: readonly LabelledText[],
  key: (text: LabelledText) => string,
): Map<string, LabelledText[]> {
  const groups = new Map<string, LabelledText[]>();
  for (const text of texts) groups.set(key(text), [...(groups.get(key(text)) ?? []), text]);
  return groups;
}
