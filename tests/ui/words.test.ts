import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from '../../src/host/direction.ts';
import { ownDay } from '../../src/pack/own-day.ts';
import { localeOf } from '../../src/ui/locale-of.ts';
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

afterEach(() => vi.unstubAllGlobals());

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

  test.each(['en', 'es', 'ar', 'de'])('%s writes and counts as the browser does', lang => {
    const words = createWords(
      { ...forms, 'left.few': 'few', 'left.many': 'many', 'left.other': 'other' },
      lang,
    );
    const [plural, numbers] = [
      new Intl.PluralRules(lang),
      new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 }),
    ];
    for (const count of [0, 1, 2, 3, 11, 99, 100, 999, 1000, 1_000_000, 0.5, 1.5, -1, -2, 10_000.25]) {
      const form = { zero: 'none', one: 'one', two: 'two' }[plural.select(count) as string];
      expect(words.say('left', { count })).toBe(form ?? plural.select(count));
      expect(words.number(count)).toBe(numbers.format(count));
    }
  });

  test('a question and its place among the others open none of the browser’s tables', () => {
    vi.stubGlobal('Intl', undefined);
    const words = createWords(forms, 'en').with({ place: 'Question {n} of {count}' });
    expect(words.say('place', { n: 3, count: 36 })).toBe('Question 3 of 36');
    expect(words.say('left', { count: 1 })).toBe('one');
    expect(createWords({ place: '{n}' }, 'ar').say('place', { n: 36, count: 3 })).toBe('36');
    expect(ownDay(new Date(2026, 0, 2))).toBe('2026-01-02');
    expect(['en', 'es', 'ar'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl']);
  });
});
