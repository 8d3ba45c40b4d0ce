import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { LAWS } from './all-laws.ts';
import { casesOf } from './generate/response.ts';
import { PATIENCE } from './patience.ts';
import { shippedPacks } from './shipped-packs.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACKS = shippedPacks();

it('there is a pack to ship', () => {
  expect(PACKS.map(pack => pack.id)).toContain('exosome-therapy');
});

describe.each(PACKS)('what scoring.md promises, over the pack $id in $lang', pack => {
  it.each(Object.entries(LAWS))('%s', (_, law) => {
    fc.assert(
      fc.property(casesOf(pack), one => {
        expect(law(one, assess)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
