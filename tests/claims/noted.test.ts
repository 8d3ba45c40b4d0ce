import { describe, expect, it } from 'vitest';
import { notedIn } from '../../src/claims/noted.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const noted = (text: string, pack = 'exosome-therapy'): string[] =>
  [...notedIn(readScanPack(pack), text)].sort();

describe('a note on a call, in telegram style', () => {
  const four = ['clin-who-treats', 'route-how-given', 'src-maker', 'src-origin'];
  it.each([
    'natural, from umbilical cord, nurse with microneedling, brand on the day',
    'natural, de cordón umbilical, enfermera con microagujas, la marca ese día',
    'طبيعي، من الحبل السري، ممرضة بالديرمابن، اسم المنتج يوم الجلسة',
  ])('touches on what it is made from, who does it, how, and which brand: %s', text => {
    expect(noted(text)).toEqual(four);
  });

  it('touches on the questions of other treatments in their words', () => {
    expect(noted('own blood, nurse, needling, 300 per session', 'prp')).toEqual([
      ...['blood-source', 'cost-total', 'site-how', 'who-treats'],
    ]);
    expect(noted('relleno coreano, enfermera, en casa', 'any-injectable-or-device')).toEqual([
      ...['hyg-place', 'prod-approved', 'who-license'],
    ]);
  });

  it('touches on nothing where none of the words stands, or only a part of another word', () => {
    expect(noted('We are open from nine to five.')).toEqual([]);
    expect(noted('according to ivory, a drop in the accordion')).toEqual([]);
  });
});
