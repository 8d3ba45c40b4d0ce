import { expect, test } from 'vitest';
import { byPassage, stretchesOf, wordsOf } from '../../src/claims/by-passage.ts';
import type { Doubt } from '../../src/claims/types.ts';
import type { Severity } from '../../src/pack/types.ts';

const TEXT = 'Thousands of happy clients love it. Book today.';
const find = (id: string, words: string, severity: Severity = 'major', doubt?: Doubt) => ({
  ...{ id, severity, doubt },
  matches: [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }],
});
const ids = (cards: readonly (readonly { id: string }[])[]) => cards.map(card => card.map(({ id }) => id));

test('two claims of the same words are one card, and one of other words is another', () => {
  const cards = byPassage([
    find('many', 'happy clients'),
    find('soon', 'Book today'),
    find('proof', 'Thousands of happy'),
  ]);
  expect(ids(cards)).toEqual([['many', 'proof'], ['soon']]);
  expect(wordsOf(cards[0] ?? [], TEXT)).toBe('Thousands of happy clients');
  expect(stretchesOf(cards[0] ?? [])).toHaveLength(1);
});

test('a near match is not told beside what the same words say, unless it is graver', () => {
  const said = find('many', 'Thousands of happy clients');
  expect(ids(byPassage([said, find('proof', 'happy clients', 'major', 'unsure')]))).toEqual([['many']]);
  expect(ids(byPassage([said, find('cures', 'happy clients', 'critical', 'unsure')]))).toEqual([
    ['many', 'cures'],
  ]);
});

test('what is doubted for another reason is told, for it is no near match', () => {
  const said = find('many', 'Thousands of happy clients');
  expect(ids(byPassage([said, find('proof', 'happy clients', 'minor', 'reported')]))).toEqual([
    ['many', 'proof'],
  ]);
});

test('a near match that stands elsewhere too is told', () => {
  const said = find('many', 'happy clients');
  const near = find('proof', 'happy clients', 'minor', 'unsure');
  const twice = { ...near, matches: [...near.matches, ...find('', 'Book').matches] };
  expect(ids(byPassage([said, twice]))).toEqual([['many', 'proof']]);
});
