import { expect, test } from 'vitest';
import { directionOf } from '../../src/host/direction.ts';

test.each([
  ...['ar', 'AR', 'ar-EG', 'he', 'iw', 'fa-AF', 'ur', 'ps', 'sd', 'ug', 'ckb', 'ks', 'pnb', 'yi', 'dv'],
  ...['pa-Arab', 'ku-Arab-IQ', 'az-IR', 'uz-Arab', 'nqo', 'ff-Adlm', 'syr', 'rhg'],
])('a page in %s runs from right to left', tag => {
  expect(directionOf(tag)).toBe('rtl');
});

test.each([
  ...[
    'en',
    'es-419',
    'de-CH-1996',
    'arn',
    'zh-Hant',
    'ar-Latn',
    'ur-Latn-PK',
    'he-Latn',
    'pa',
    'az',
    'ks-Deva',
  ],
  ...['en-u-nu-arab', 'sr-Latn-t-ar', 'und', 'sd-Deva', 'ff'],
])('a page in %s runs from left to right', tag => {
  expect(directionOf(tag)).toBe('ltr');
});
