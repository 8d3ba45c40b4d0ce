import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { createSlipFinder } from '../../src/claims/typing-errors.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const marks = (text: string): string[] => [
  ...new Set(scanClaims(readScanPack(), text).map(({ claim }) => claim)),
];

describe('a claim with one slip in the word that decides', () => {
  it.each([
    ['FDA aproved exosomes', 'claim-fda-approved'],
    ['Our exosomes are FDA approoved', 'claim-fda-approved'],
    ['No side efects with our exosomes', 'claim-no-risk'],
    ['Witout side effects', 'claim-no-risk'],
    ['Exosomes with gauranteed results', 'claim-guaranteed'],
    ['Exosomes with guarenteed results', 'claim-guaranteed'],
    ['Our exosomes are clinicaly proven', 'claim-clinically-proven'],
    ['Exosomas sin efectos secundaros', 'claim-no-risk'],
    ['Exosomas con resultados garantisados y garantizadso', 'claim-guaranteed'],
  ])('%s', (text, claim) => {
    expect(marks(text)).toContain(claim);
  });

  it.each([
    'Our FDA approach',
    'The FDA approached a lab',
    'No other affects were seen in exosomes',
    'Exosomas: sin defectos de secuencia',
    'No mediation by the clinic',
  ])('a word of its own is no slip: %s', text => {
    expect(marks(text)).toEqual([]);
  });
});

it('of a word: a letter left out or too much, one that changed its place, a vowel for another; first and last stay', () => {
  const wordsMeant = createSlipFinder(['guarante', 'effect']);
  const meant = (written: string) => wordsMeant(written).length > 0;
  for (const slip of ['guarnte', 'guarrante', 'gauarnte', 'guarente', 'efect', 'efefct'])
    expect(meant(slip), slip).toBe(true);
  for (const other of ['uarante', 'guatante', 'affect', 'effort', 'effact', 'effec', 'guante'])
    expect(meant(other), other).toBe(false);
});

it('lays out only the words with the letter that is asked for, and those once: all of them would hold the page', () => {
  const laidOut: string[][] = [];
  const wordsMeant = createSlipFinder(['guarante', 'effect', 'approved', 'accepted'], words => {
    laidOut.push([...words]);
    return new Map();
  });
  expect(laidOut).toEqual([]);
  for (const written of ['aproved', 'acepted', 'efect']) wordsMeant(written);
  expect(laidOut).toEqual([['approved', 'accepted'], ['effect']]);
});
