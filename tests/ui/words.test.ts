import { describe, expect, test } from 'vitest';
import { createWords } from '../../src/ui/words.ts';

const forms = {
  'left.zero': 'none',
  'left.one': 'one',
  'left.two': 'two',
  'left.few': '{count} few',
  'left.many': '{count} many',
  'left.other': '{count} other',
  all: 'All {count}',
  'all.two': 'Both',
};

describe('how words are written', () => {
  test.each([
    ['en', '23 November 2026', '1,000.5'],
    ['es', '23 de noviembre de 2026', '1,000.5'],
    ['ar', '23 نوفمبر 2026', '1,000.5'],
    ['de', '23. November 2026', '1.000,5'],
  ])('in %s', (lang, date, number) => {
    const words = createWords({}, lang);
    expect(words.date('2026-11-23T23:59:00Z')).toBe(date);
    expect(words.number(1000.5)).toBe(number);
  });

  test.each([
    [0, 'none', 'All 0'],
    [1, 'one', 'All 1'],
    [2, 'two', 'Both'],
    [7, '7 few', 'All 7'],
    [35, '35 many', 'All 35'],
    [100, '100 other', 'All 100'],
    [2.5, '2.5 other', 'All 2.5'],
  ])('in Arabic, %s chooses its own form, or the sentence for all numbers', (count, left, all) => {
    const words = createWords(forms, 'ar');
    expect(words.say('left', { count })).toBe(left);
    expect(words.say('all', { count })).toBe(all);
  });

  test('a place that nothing fills is left out, whatever every object inherits under its name', () => {
    const words = createWords({ odd: 'Go {constructor}{__proto__}on{toString}' }, 'en');
    expect(words.say('odd')).toBe('Go on');
    expect(words.parts('odd', {}).join('')).toBe('Go on');
  });
});
