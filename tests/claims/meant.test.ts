import { expect, test } from 'vitest';
import type { Verdict } from '../../src/claims/judge.ts';
import type { Touched } from '../../src/claims/language-reading.ts';
import { hangsOnAuthor, isMeant } from '../../src/claims/meant.ts';
import type { ClaimMatch } from '../../src/claims/types.ts';
import { settleText } from '../../src/claims/whole-text.ts';

/** What a text of these claims, each in a word of its own, comes to. */
function settle(...claims: readonly (readonly [claim: string, verdict: Verdict])[]): ClaimMatch[] {
  const text = claims.map(([claim]) => claim).join(' ');
  let at = 0;
  const touched = claims.map(([claim, verdict]): Touched => {
    const start = at;
    at += claim.length + 1;
    return { claim, start, end: start + claim.length, verdict };
  });
  const slices = settleText(text, touched);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

const meantIfOwn = (matches: readonly ClaimMatch[]) =>
  matches.filter(match => isMeant(match, true)).map(({ claim }) => claim);

test('what is doubted for its tone alone is meant where the text is known to be the seller’s own', () => {
  const matches = settle(['approved', 'tone'], ['safe', 'says']);
  expect(matches.filter(match => isMeant(match, false)).map(({ claim }) => claim)).toEqual(['safe']);
  expect(meantIfOwn(matches)).toEqual(['approved', 'safe']);
  expect(hangsOnAuthor(matches)).toBe(true);
});

test.each(['unsure', 'reported', 'quoted', 'asked', 'rejected'] as const)(
  'what is %s stays in doubt, whosever the text is',
  verdict => {
    const matches = settle(['approved', verdict], ['safe', 'says']);
    expect(meantIfOwn(matches)).toEqual(['safe']);
    expect(hangsOnAuthor(matches)).toBe(false);
  },
);

test('a claim that the text denies in another place is not laid on the seller', () => {
  expect(meantIfOwn(settle(['safe', 'tone'], ['safe', 'denied']))).toEqual([]);
});

test('nor is any claim of a text that denies as many as it touches on', () => {
  const honest = settle(['safe', 'tone'], ['approved', 'denied'], ['cure', 'reported']);
  expect(meantIfOwn(honest)).toEqual([]);
  expect(hangsOnAuthor(honest)).toBe(false);
});

test('two denials in an advert that promises more do not take its promises back', () => {
  const loud = settle(
    ['safe', 'tone'],
    ['young', 'tone'],
    ['hair', 'tone'],
    ['price', 'denied'],
    ['pay', 'asked'],
  );
  expect(meantIfOwn(loud)).toEqual(['safe', 'young', 'hair']);
});
