import { cpus } from 'node:os';
import { shippedModel } from '../../src/claims/learned/shipped-models.ts';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { scanInSlices } from '../../src/claims/scan-in-slices.ts';
import type { Scannable } from '../../src/claims/types.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { readSnippets } from '../eval/snippets.ts';
import { quantile } from '../simulation/quantile.ts';

const LONGEST = 1_000_000;
const SIZES = [1_000, 10_000, 100_000, LONGEST];
/** Texts that cost the most each in their own way. */
const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['claims alone', 'no risk. '],
  ['beginnings of claims', 'fda safe regist '],
  ['denials', 'no not never '],
  ['openings of tags', '<a '],
  ['ampersands', '&a '],
  ['accents apart from their letters', 'e\u0301 '],
  ['commas', 'a,'],
  ['numbers', '1 '],
  ['one word', 'a'],
  ['letters that stand for sentences', '\ufdfa'],
  ['what cannot be seen', '\u0301'],
  ['commas alone', ','],
  ['new lines alone', '\n'],
  ['crosses alone', '❌'],
];

/** What reading an advert costs, printed. Nothing fails here: times belong to the machine as much as to the code. */
export function main(): void {
  const pack = readScanPack();
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const lines = readSnippets('tests/eval/corpus/train.jsonl').filter(({ lang }) => lang === 'en');
  const adverts = lines.map(({ text }) => text).join('\n\n');
  const longest = adverts.repeat(Math.ceil(LONGEST / adverts.length)).slice(0, LONGEST);
  console.log('The same million characters of adverts, in pieces: milliseconds of work per 1,000 characters');
  const each = SIZES.map(size => {
    const pieces = Array.from({ length: LONGEST / size }, (_, i) => longest.slice(i * size, (i + 1) * size));
    const ms = workMs(() => {
      for (const piece of pieces) scanClaims(pack, piece);
    });
    console.log(`${size.toLocaleString('en').padStart(10)}  ${((1000 * ms) / LONGEST).toFixed(3)}`);
    return ms;
  });
  console.log(`most to least × ${(Math.max(...each) / Math.min(...each)).toFixed(2)}\n`);
  console.log(
    'A million characters made to cost, milliseconds of work: all; the longest slice, by the clock',
  );
  for (const [name, unit] of HOSTILE) {
    const text = unit.repeat(Math.ceil(LONGEST / unit.length));
    const ms = workMs(() => scanClaims(pack, text));
    console.log(
      `${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ${longestSlice(pack, text).toFixed(1).padStart(6)}`,
    );
  }
  const rules = workMs(() => scanClaims({ ...pack }, ''));
  console.log(`\nReading the rules of a pack: ${rules.toFixed(0)} ms of work, once`);
}

/** Work of the processor for us, the median of a few runs: on a busy machine the clock would tell of others' work. */
function workMs(run: () => void): number {
  run();
  const times = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return quantile(times);
}

function longestSlice(pack: Scannable, text: string): number {
  let longest = 0;
  const slices = scanInSlices(pack, text, shippedModel);
  for (;;) {
    const start = performance.now();
    const { done } = slices.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}
