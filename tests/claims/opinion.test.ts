import { expect, test } from 'vitest';
import type { Touched } from '../../src/claims/language-reading.ts';
import { likelihoodOf } from '../../src/claims/learned/opinion.ts';
import { evidenceIn } from '../../src/claims/learned/second-opinion.ts';

const passage = { stance: 0.8, words: 14 };
const saidAt = (claim: string, start: number, end: number): Touched => ({
  claim,
  start,
  end,
  verdict: 'says',
});

test('a claim whose words are all part of another claim is less likely meant than one with words of its own', () => {
  const alone = evidenceIn(passage, [saidAt('risk', 0, 20), saidAt('natural', 30, 50)])('risk', 0.3);
  const within = evidenceIn(passage, [saidAt('risk', 0, 20), saidAt('natural', 10, 50)])('risk', 0.3);
  const again = evidenceIn(passage, [
    saidAt('risk', 0, 20),
    saidAt('natural', 10, 50),
    saidAt('risk', 60, 80),
  ])('risk', 0.3);
  expect(likelihoodOf(within)).toBeLessThan(likelihoodOf(alone) - 0.1);
  expect(likelihoodOf(again)).toBe(likelihoodOf(alone));
});

test('what the rules do not find said shares no words', () => {
  const doubted: Touched = { ...saidAt('natural', 0, 20), verdict: 'reported' };
  expect(evidenceIn(passage, [saidAt('risk', 0, 20), doubted])('risk', 0.3).isShared).toBe(false);
});

test('a claim found in a longer phrase is likelier meant', () => {
  const short = evidenceIn(passage, [saidAt('risk', 0, 7)])('risk', 0.3);
  const long = evidenceIn(passage, [saidAt('risk', 0, 40)])('risk', 0.3);
  expect(likelihoodOf(long)).toBeGreaterThan(likelihoodOf(short));
});
