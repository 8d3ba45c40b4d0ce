import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, readHex, toHex } from '../../src/site/builder/contrast.ts';
import { shownAccent } from '../../src/site/builder/shown-accent.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour = fc.tuple(part, part, part);
const hex = (text: string) => readHex(text) ?? [0, 0, 0];
const GROUNDS = {
  light: ['#faf6ef', '#fffdfa', '#f1eae0', '#ece8f5'],
  dark: ['#1d1917', '#27221f', '#161311', '#352e4c'],
} as const;

describe.each(['light', 'dark'] as const)('%s', ground => {
  test.each(GROUNDS[ground])('any accent can be read on %s', paper => {
    fc.assert(
      fc.property(colour, accent => {
        expect(contrast(shownAccent(accent, ground), hex(paper))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test('an accent that can be read already stays as it is', () => {
  expect(toHex([...shownAccent(hex('#43376e'), 'light')])).toBe('#43376e');
  expect(toHex([...shownAccent(hex('#cbc0f6'), 'dark')])).toBe('#cbc0f6');
});

test('a colour that is not written as one is not guessed', () => {
  expect(readHex('yellow')).toBeUndefined();
  expect(readHex('#12345')).toBeUndefined();
  expect(readHex('#fc0')).toEqual(readHex('#ffcc00'));
});
