import { describe, expect, test, vi } from 'vitest';
import { shippedModel } from '../../src/claims/learned/shipped-models.ts';
import { scanInSlices } from '../../src/claims/scan-in-slices.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { PATIENCE } from '../laws/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const pack = readScanPack();

/** Texts of one sort, by how often they say it. */
const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'no space at all': times => 'curesall'.repeat(times * 125),
  'one letter': times => 'a'.repeat(times * 1000),
  'letters that stand for many': times => '\uFDFA'.repeat(times * 100),
  'signs alone': times => '!?'.repeat(times * 500),
  'marks on one letter': times => `e${'\u0301'.repeat(times * 1000)}`,
  'markup without an end': times => '<b '.repeat(times * 333),
};

/** Milliseconds of processor time of each slice. */
function slicesOf(text: string): number[] {
  const times: number[] = [];
  const slices = scanInSlices(pack, text, shippedModel);
  for (let done = false; !done; ) {
    const before = process.cpuUsage();
    done = slices.next().done === true;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}

describe('an advert is read in slices, of whatever it consists:', () => {
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    // So that what is read for the first time is not counted, nor what is tidied up in between.
    slicesOf(text(20));
    const longest = () => Math.max(...slicesOf(text(1000)));
    expect(Math.min(longest(), longest())).toBeLessThan(50);
  });
});

/** How often control comes back while a text is read. */
function stepsOf(text: string): number {
  let steps = 0;
  const slices = scanInSlices(pack, text, () => undefined);
  while (!slices.next().done) steps += 1;
  return steps;
}

test('a page of words that nobody knows comes back within a sentence, for each is looked at for typing errors', () => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const unknown = Array.from({ length: 200 }, (_, i) =>
    Array.from({ length: 9 }, (__, at) => letters.charAt((i * (at + 3) + at) % letters.length)).join(''),
  );
  // The rules are read the first time.
  stepsOf('');
  const known = stepsOf('skin '.repeat(200));
  expect(stepsOf(unknown.join(' '))).toBeGreaterThan(known + 5);
});
