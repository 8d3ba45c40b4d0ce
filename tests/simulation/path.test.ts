import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../laws/patience.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { comparePaths } from './compare-paths.ts';
import { PROFILES } from './providers.ts';
import { quantile } from './quantile.ts';

vi.setConfig({ testTimeout: PATIENCE });

it.each(Object.entries(PROFILES))('the chances of a %s provider add up to 1', (_, profile) => {
  expect(profile.first + profile.between + profile.noAnswer + profile.last).toBeCloseTo(1, 10);
});

describe.each(shippedPacks())('the short path through the pack $id in $lang', pack => {
  const comparisons = comparePaths(pack, 12, 4);

  it('ends at the level that asking everything ends at', () => {
    expect(comparisons.filter(one => !one.equal)).toEqual([]);
  });

  it('is told that it is enough after one question in fourteen, at the median', () => {
    expect(quantile(comparisons.map(one => one.enough))).toBeLessThanOrEqual(0.07);
    for (const { enough, short } of comparisons) expect(enough).toBeLessThanOrEqual(short);
  });

  it('needs at most half of the questions at the median, and a quarter with those who evade or endanger', () => {
    expect(quantile(comparisons.map(one => one.short))).toBeLessThanOrEqual(0.5);
    const grave = comparisons.filter(one => one.kind === 'evasive' || one.kind === 'dangerous');
    expect(quantile(grave.map(one => one.short))).toBeLessThanOrEqual(0.25);
  });
});
