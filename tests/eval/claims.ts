import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { said } from './said.ts';
import { readScanPack } from './scan-pack.ts';
import { readSnippets, roundsOf, type Snippet } from './snippets.ts';
import { compare, Tally } from './tally.ts';

const CORPUS = 'tests/eval/corpus';
const DEVELOPMENT = '../shared/eval/claims-dev.jsonl';
const EXOSOMES = 'exosome-therapy';
/** The corpora of other packs. The rest is about exosomes. */
const PACK_OF = new Map([
  ['prp.jsonl', 'prp'],
  ['general.jsonl', 'any-injectable-or-device'],
]);
const percent = (part: number): string => `${(100 * part).toFixed(1).padStart(5)} %`;
const row = (name: string, t: Tally): string =>
  `  ${name.padEnd(28)} P ${percent(t.precision)}  R ${percent(t.recall)}  F1 ${percent(t.f1)}  (${t.hits} right, ${t.falseAlarms} wrong, ${t.misses} missed)`;

function measure(title: string, name: string, snippets: readonly Snippet[], quiet: boolean): void {
  const tallies = new Map<string, Tally>();
  const lists: string[] = [];
  let clean = 0;
  let alarmed = 0;
  let contested = 0;
  let stray = 0;
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? new Tally();
    tallies.set(name, tally);
    return tally;
  };
  for (const snippet of snippets) {
    const pack = readScanPack(snippet.pack ?? name);
    const { hits, falseAlarms, strays, misses } = compare(snippet, said(pack, snippet.text));
    if (snippet.note.includes('contestable')) {
      contested += falseAlarms.length > 0 ? 1 : 0;
      continue;
    }
    if (snippet.clean) clean += 1;
    if (snippet.clean && falseAlarms.length > 0) alarmed += 1;
    const count = (claim: string, part: 'hits' | 'falseAlarms' | 'misses'): void => {
      for (const name of ['all', `lang ${snippet.lang}`, `kind ${snippet.kind}`, claim])
        tallyOf(name)[part] += 1;
    };
    for (const claim of hits) count(claim, 'hits');
    for (const { claim, excerpt } of falseAlarms) {
      count(claim, 'falseAlarms');
      lists.push(`  + ${snippet.id} ${claim}: “${excerpt}” in ${JSON.stringify(snippet.text)}`);
    }
    for (const { claim, excerpt } of strays) {
      stray += 1;
      lists.push(`  ~ ${snippet.id} ${claim}: “${excerpt}”`);
    }
    for (const claim of misses) {
      count(claim, 'misses');
      const quotes = snippet.claims.filter(label => label.claim === claim).map(({ quote }) => `“${quote}”`);
      lists.push(`  - ${snippet.id} ${claim}: ${quotes.join(' ')}`);
    }
  }
  console.log(`\n${title}: ${snippets.length} snippets`);
  for (const [label, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!quiet || !label.startsWith('claim')) console.log(row(label, tally));
  }
  console.log(
    `  clean with a false alarm     ${percent(alarmed / Math.max(clean, 1))} (${alarmed} of ${clean}); contestable: ${contested}; further places of a right claim: ${stray}`,
  );
  if (!quiet) console.log(`missed (-), false (+), further places (~):\n${lists.join('\n')}`);
}

/** `[--quiet] [file.jsonl …]`. Without files, the development set and the project's own corpus. */
export function main(...args: readonly string[]): void {
  const quiet = args.includes('--quiet');
  const named = args.filter(arg => !arg.startsWith('--'));
  const own = readdirSync(CORPUS)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => `${CORPUS}/${name}`);
  for (const file of named.length > 0 ? named : [DEVELOPMENT, ...own]) {
    if (!existsSync(file)) continue;
    const pack = PACK_OF.get(basename(file)) ?? EXOSOMES;
    for (const [round, snippets] of roundsOf(readSnippets(file)))
      measure(`${file} ${round}`.trim(), pack, snippets, quiet);
  }
}
