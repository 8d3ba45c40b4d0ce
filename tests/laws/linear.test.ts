import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { effectiveAnswers } from '../../src/response/applicable.ts';
import { parseResponse } from '../../src/response/parse.ts';
import { buildPack, packFile } from '../fixtures/packs/build-pack.ts';
import { countReads } from './count-reads.ts';
import { LARGE_PACKS } from './generate/large-packs.ts';
import { respondByChance } from './generate/response.ts';
import type { Assess } from './law.ts';
import { loadMutant } from './load-mutant.ts';
import { PATIENCE } from './patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

/** Reads for twice the size over reads for the size. Linear work gives 2; a little more is for what is fixed. */
function growth(reads: (size: number) => number): number {
  return reads(800) / reads(400);
}

const HALF = { context: 1, answers: 0.5, claims: 0.5, seed: 7 };
const NOTHING = { context: 1, answers: 0, claims: 0, seed: 7 };

/** Law 9, counted instead of timed, so that a busy machine changes nothing. */
const growthOf = (
  sketch: (typeof LARGE_PACKS)[string],
  shares: typeof HALF,
  work: Assess | typeof effectiveAnswers,
) =>
  growth(size => {
    const pack = buildPack(sketch(size));
    const response = respondByChance(pack, shares);
    return countReads({ pack, response }, watched => work(watched.pack, watched.response));
  });

describe.each(Object.entries(LARGE_PACKS))('law 9, linear in the size of a pack with %s', (_, sketch) => {
  it.each([
    ['half is known', HALF],
    ['nothing is known', NOTHING],
  ])('assessing it while %s', (_, shares) => {
    expect(growthOf(sketch, shares, assess)).toBeLessThan(2.1);
  });

  it('finding the answers that count', () => {
    expect(growthOf(sketch, HALF, effectiveAnswers)).toBeLessThan(2.1);
  });

  it('reading the pack', () => {
    expect(growth(size => countReads(packFile(sketch(size)) as object, parsePack))).toBeLessThan(2.1);
  });

  it('reading a response to it', () => {
    const reads = (size: number) => {
      const pack = buildPack(sketch(size));
      const response = respondByChance(pack, HALF);
      return countReads({ pack, response }, watched => parseResponse(watched.pack, watched.response));
    };
    expect(growth(reads)).toBeLessThan(2.1);
  });
});

it('law 9 notices a search within a loop', async () => {
  const wrong = await loadMutant({
    file: 'assessment/floors.ts',
    from: 'const { branch, ranks } = tested.get(item.id) ?? {};',
    to: 'const { branch, ranks } = [...tested.values()].find(one => one.branch.item.id === item.id) ?? {};',
  });
  expect(growthOf(LARGE_PACKS['rules on items and claims']!, HALF, wrong)).toBeGreaterThan(2.5);
});
