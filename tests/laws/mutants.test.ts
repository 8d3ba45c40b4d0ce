import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LAWS } from './all-laws.ts';
import { exact } from './checks/exact.ts';
import { SMALL_SIZE } from './generate/pack.ts';
import { cases, refusalCases } from './generate/response.ts';
import { loadMutant } from './load-mutant.ts';
import { LAW_OF_NUMBER, MUTANTS } from './mutants.ts';
import { PATIENCE } from './patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

/** More than the laws themselves need to be sure: a law that cannot fail proves nothing. */
const RUNS = 2000;

describe('a wrong rule turns a law red', () => {
  it.each(MUTANTS)('$rule', async ({ caughtBy, refusals, ...mutant }) => {
    const wrong = await loadMutant(mutant);
    for (const law of caughtBy) {
      const check = law === 'exact' ? exact : LAWS[LAW_OF_NUMBER[law]];
      const size = law === 'exact' ? SMALL_SIZE : undefined;
      const arbitrary = refusals ? refusalCases(size) : cases(size);
      const found = fc.check(
        fc.property(arbitrary, one => check(one, wrong) === undefined),
        { numRuns: RUNS, endOnFailure: true, seed: 23 },
      );
      expect(
        found.failed,
        `seen by ${law === 'exact' ? 'trying every completion' : LAW_OF_NUMBER[law]}`,
      ).toBe(true);
    }
  });

  it('and each law notices at least one', () => {
    const noticing = new Set(MUTANTS.flatMap(mutant => mutant.caughtBy.map(String)));
    expect(noticing).toEqual(new Set([...Object.keys(LAW_OF_NUMBER), 'exact']));
  });
});
