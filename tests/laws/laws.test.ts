import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { LAWS } from './all-laws.ts';
import { exact } from './checks/exact.ts';
import { SMALL_SIZE } from './generate/pack.ts';
import { cases, refusalCases } from './generate/response.ts';
import { PATIENCE } from './patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('what scoring.md promises, over packs of every kind', () => {
  it.each(Object.entries(LAWS))('%s', (_, law) => {
    fc.assert(
      fc.property(cases(), one => {
        expect(law(one, assess)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});

describe('where a count of refusals sets the level', () => {
  it.each(Object.entries(LAWS))('%s', (_, law) => {
    fc.assert(
      fc.property(refusalCases(), one => {
        expect(law(one, assess)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('bounds are those that trying every completion gives', () => {
    fc.assert(
      fc.property(refusalCases(SMALL_SIZE), one => {
        expect(exact(one, assess)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('bounds', () => {
  it('are those that trying every completion gives, on 1,500 small packs', () => {
    fc.assert(
      fc.property(cases(SMALL_SIZE), one => {
        expect(exact(one, assess)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
