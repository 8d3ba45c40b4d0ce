import { cpus } from 'node:os';
import { scanClaims, scanInSlices } from '../../src/claims/scan-claims.ts';
import type { Scannable } from '../../src/claims/types.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { readSnippets } from '../eval/snippets.ts';
import { quantile } from '../simulation/quantile.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
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
];

/** What reading an advert costs, printed. Nothing fails here: times belong to the machine as much as to the code. */
export function main(): void {
  const pack = readScanPack('en');
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const lines = readSnippets('tests/eval/corpus/train.jsonl').filter(({ lang }) => lang === 'en');
  const adverts = lines.map(({ text }) => text).join('\n\n');
  console.log('Adverts: milliseconds per 1,000 characters, median');
  const each = SIZES.map(size => {
    const ms = medianMs(pack, adverts.repeat(Math.ceil(size / adverts.length)).slice(0, size));
    console.log(`${size.toLocaleString('en').padStart(10)}  ${((1000 * ms) / size).toFixed(3)}`);
    return ms / size;
  });
  console.log(`most to least × ${(Math.max(...each) / Math.min(...each)).toFixed(2)}\n`);
  console.log('A million characters made to cost, milliseconds: all, and the longest slice');
  for (const [name, unit] of HOSTILE) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const slice = longestSlice(pack, text);
    console.log(
      `${name.padEnd(34)} ${medianMs(pack, text).toFixed(0).padStart(5)} ${slice.toFixed(1).padStart(6)}`,
    );
  }
  const fresh = { ...pack };
  const start = performance.now();
  scanClaims(fresh, '');
  console.log(`\nReading the rules of a pack: ${(performance.now() - start).toFixed(0)} ms, once`);
}

function medianMs(pack: Scannable, text: string): number {
  const times: number[] = [];
  const runs = Math.max(5, Math.min(400, 400_000 / text.length));
  for (let run = -2; run < runs; run++) {
    const start = performance.now();
    scanClaims(pack, text);
    if (run >= 0) times.push(performance.now() - start);
  }
  return quantile(times);
}

function longestSlice(pack: Scannable, text: string): number {
  let longest = 0;
  const slices = scanInSlices(pack, text);
  for (;;) {
    const start = performance.now();
    const { done } = slices.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}
