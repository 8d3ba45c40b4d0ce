import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const marks = (text: string): string[] =>
  scanClaims(readScanPack(), text).map(({ certainty, claim, excerpt }) => `${certainty} ${claim} ${excerpt}`);

describe('a text with a word that two languages share', () => {
  it('says what it says, though the other language’s reading only guesses at it', () => {
    expect(marks('Our exosomes have no side effects.')).toContain('says claim-no-risk no side effects');
  });

  it('is not guessed at in a language that it is not written in', () => {
    expect(marks('Our exosomes have no side effects.')).toHaveLength(1);
    expect(marks('No, the clinic is open on Monday and on Tuesday.')).toEqual([]);
  });

  it('is read in both where it is written in both', () => {
    const text = 'Our exosomes are FDA approved.\n\nSin ningún riesgo ni efectos secundarios.';
    expect(
      marks(text)
        .filter(mark => mark.startsWith('says'))
        .map(mark => mark.split(' ')[1]),
    ).toEqual(['claim-fda-approved', 'claim-no-risk']);
  });
});
