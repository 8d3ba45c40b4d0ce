import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import type { ClaimMatch } from '../../src/claims/types.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const matches = (text: string): ClaimMatch[] => scanClaims(readScanPack(), text);
const find = (text: string, claim: string) => matches(text).find(match => match.claim === claim);

const GLASS_SKIN =
  '✨ Glass skin in ONE session! Our clinical-grade exosomes (5 billion per vial) regenerate your skin cells. ' +
  'FDA-registered lab. Zero downtime, zero side effects. Only 3 spots left this week — €450 instead of €900. DM us!';

describe('why a passage may make a claim is told in words that it holds', () => {
  it.each([
    GLASS_SKIN,
    'Piel de cristal en UNA sesión. Exosomas de grado clínico. Laboratorio registrado en la FDA. Sin baja, sin efectos ' +
      'secundarios. Quedan 3 plazas esta semana, 450 € en lugar de 900.',
    'Come see us in the arcade. Our exosome nights are popular with brides, and the clinic has papers from a trial in ' +
      'Seoul. The government site lists it. Parking is free on Sundays.',
  ])('%s', text => {
    for (const { reason, excerpt, words = [] } of matches(text))
      if (reason === 'unsure')
        for (const word of words.flatMap(one => one.split(' '))) expect(folded(excerpt)).toContain(word);
  });
});

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

it('no side effects after no downtime is ticked', () => {
  expect(find(GLASS_SKIN, 'claim-no-risk')?.certainty).toBe('says');
  expect(find('Exosomes. Zero downtime, zero side effects.', 'claim-no-risk')?.certainty).toBe('says');
});

it.each(['100% safe and natural, with no side effects.', 'Exosomas naturales y sin efectos secundarios.'])(
  'that it is natural hides no side effects behind it: %s',
  text => {
    expect(find(text, 'claim-no-risk')?.certainty).toBe('says');
  },
);

it.each(['جلسة إكسوسوم لا آثار جانبية', 'إكسوسوم للوجه وبدون آثار جانبية'])(
  'no side effects in Arabic: %s',
  text => {
    expect(find(text, 'claim-no-risk')?.certainty).toBe('says');
  },
);

it('a clinic that does not hide side effects claims none away', () => {
  expect(find('نحن لا نخفي الآثار الجانبية للإكسوسوم', 'claim-no-risk')).toBeUndefined();
});

it.each([
  'Our exosomes regenerate your skin cells.',
  'Nuestros exosomas regeneran las células de tu piel.',
  'الإكسوسوم يجدد خلايا بشرتك',
  'Regenerates your skin cells',
])('new skin cells are a promise of youth, for certain or not: %s', text => {
  expect(find(text, 'claim-reverses-aging')).toBeDefined();
});

it('“FDA registered” at the end of what is said of exosomes is ticked', () => {
  expect(find('Our exosomes are FDA registered.', 'claim-fda-registered')?.certainty).toBe('says');
});
