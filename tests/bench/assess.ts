import { cpus } from 'node:os';
import { assess } from '../../src/assessment/assess.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { LARGE_PACKS } from '../laws/generate/large-packs.ts';
import { respondByChance } from '../laws/generate/response.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';

const SIZES = [100, 1000, 10_000];
const SHAPES = [
  ...['questions side by side', 'one chain of follow-ups', 'follow-ups of one question'],
  ...['a chain in which every question has a domain of its own', 'rules on items and claims'],
];
const FRAME_MS = 1000 / 60;

/** Questions assessed in one batch, however many packs they lie in. */
const BATCH = 100_000;
const BATCHES = 9;

/** What assessing costs, printed. Nothing fails here: times belong to the machine as much as to the code. */
export function main(): void {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  console.log(
    `Microseconds of processor time per question, best of ${BATCHES} batches, half known: ${SIZES.join(', ')} questions; last to first\n`,
  );
  for (const shape of SHAPES) {
    const each = SIZES.map(size => {
      const pack = asRead(buildPack(LARGE_PACKS[shape]!(size)));
      return (1000 * leastMs(pack, halfKnown(pack), BATCH / size)) / size;
    });
    const ratio = each.at(-1)! / each[0]!;
    const columns = each.map(one => one.toFixed(2).padStart(7)).join('');
    console.log(`${shape.padEnd(58)}${columns}   × ${ratio.toFixed(2)}`);
  }
  console.log('\nOne answer on a shipped pack, as a share of a frame of 16.7 ms\n');
  for (const pack of shippedPacks()) {
    for (const [name, shares] of [
      ['nothing known', 0],
      ['half known', 0.5],
      ['all known', 1],
    ] as const) {
      const response = respondByChance(pack, { context: 1, answers: shares, claims: shares, seed: 3 });
      const ms = leastMs(pack, response, 1000);
      const share = (ms / FRAME_MS).toFixed(4);
      console.log(
        `${pack.id} (${pack.lang}), ${name.padEnd(14)} ${(1000 * ms).toFixed(0).padStart(4)} µs = ${share}`,
      );
    }
  }
}

function halfKnown(pack: Pack): Response {
  return asRead(respondByChance(pack, { context: 1, answers: 0.5, claims: 0.5, seed: 3 }));
}

/** As it comes from a file: equal texts are one text in memory. */
function asRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Milliseconds of one assessment. Processor time, since on a busy machine the clock also counts the time in which
 * others had their turn, and the more of it the longer a run takes.
 */
function leastMs(pack: Pack, response: Response, runs: number): number {
  const batch = () => {
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run++) assess(pack, response);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / runs;
  };
  batch();
  return Math.min(...Array.from({ length: BATCHES }, batch));
}
