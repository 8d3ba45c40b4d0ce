import { expect, test } from 'vitest';
import { doorAt, openingOptions } from '../../src/host/opening.ts';

test('a press goes on with what is kept, and focus goes along', () => {
  expect(openingOptions({ door: 'soon' })).toEqual({
    ...{ door: 'soon', resume: true, focus: true, isLinked: false },
    ...{ provider: undefined, held: undefined },
  });
});

test('a patient’s doors lead where they say, and those of others to the start, but for a saved list', () => {
  expect([0, 1, 2, 3].map(place => doorAt('patient', place))).toEqual(['advert', 'soon', 'note', 'had']);
  // The last two are a patient's, pressed by a page before staff's own were there.
  expect([0, 1, 2, 3].map(place => doorAt('staff', place))).toEqual([
    ...[undefined, 'saved', undefined, undefined],
  ]);
  expect(doorAt('provider-page', 0)).toBe(undefined);
});

// Focus that jumps as a page loads takes a reader away from where they are.
test('a link in the address shows its answers and takes no focus', () => {
  expect(openingOptions({ isLinked: true })).toMatchObject({ isLinked: true, focus: false });
});

test('answers about nobody are not those of the page’s own provider', () => {
  expect(openingOptions({ provider: null })).toMatchObject({ provider: null, resume: true });
});
