import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const marks = (pack: string, text: string): string[] => [
  ...new Set(scanClaims(readScanPack(pack), text).map(({ claim }) => claim)),
];
const HURRY: Readonly<Record<string, string>> = {
  'exosome-therapy': 'claim-limited-time',
  prp: 'claim-today-only',
  'any-injectable-or-device': 'claim-today',
};

describe.each(Object.entries(HURRY))('%s: a mere call to book presses nobody', (pack, claim) => {
  it.each([
    'Would you like rested skin for the holidays? Book now!',
    'A nurse will see you first. Book now on our website.',
    '¿Quieres una piel descansada? ¡Reserva ya!',
    'Tratamientos faciales en el centro de Murcia. Llama ahora y pide tu cita.',
    'Agenda hoy tu valoración con la doctora, sin compromiso.',
  ])('%s', text => {
    expect(marks(pack, text)).not.toContain(claim);
  });

  it.each([
    'Book now, this price is gone tomorrow.',
    'Only two slots left this week. Book now!',
    'Reserva ya: la oferta termina hoy.',
  ])('a deadline does: %s', text => {
    expect(marks(pack, text)).toContain(claim);
  });
});

it.each([
  ['جلسات العناية بالبشرة في عيادتنا. احجزي الآن', false],
  ['العرض ينتهي اليوم، احجزي الآن', true],
])('in Arabic too: %s', (text, isPressed) => {
  expect(marks('exosome-therapy', text).includes('claim-limited-time')).toBe(isPressed);
});

it.each([
  ['Si tu dermatólogo te dice que es off label y no importa, pide otra opinión.', 'claim-off-label'],
  ['Si su clínica le asegura que no tiene ningún riesgo, pregunte por el lote.', 'claim-no-risk'],
  ['The regulator upheld complaints about "no side effects" and "guaranteed results".', 'claim-no-risk'],
])('what others may say is not said by the text: %s', (text, claim) => {
  const certain = scanClaims(readScanPack(), text).filter(({ certainty }) => certainty === 'says');
  expect(certain.map(match => match.claim)).not.toContain(claim);
});

it.each([
  ['exosome-therapy', 'Es cien por cien natural y no hace ningún daño.'],
  ['any-injectable-or-device', "It is a natural sugar, so it can't harm you."],
])('%s: “natural, so it does no harm” is one claim: %s', (pack, text) => {
  expect(marks(pack, text)).toEqual(['claim-natural']);
});

describe('a claim denied after another that is denied has no mark', () => {
  it.each([
    ['claim-reverses-aging', "Exosomes ain't risk free and they won't reverse aging."],
    ['claim-reverses-aging', 'They are not risk free and they cannot turn back the clock.'],
    ['claim-cures-disease', "Our serum isn't risk free and it doesn't cure arthritis."],
  ])('%s: %s', (claim, text) => {
    expect(marks('exosome-therapy', text)).not.toContain(claim);
  });
});
