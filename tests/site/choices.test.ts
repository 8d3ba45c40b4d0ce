import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributesOf, DEFAULTS, readChoices, toQuery } from '../../src/site/builder/choices.ts';

test('whatever is chosen comes back from the address that was sent', () => {
  const choices = fc.record(Object.fromEntries(Object.keys(DEFAULTS).map(name => [name, fc.string()])));
  fc.assert(
    fc.property(choices, chosen => {
      expect(readChoices(toQuery({ ...DEFAULTS, ...chosen }))).toEqual({ ...DEFAULTS, ...chosen });
    }),
  );
});

test('who chose nothing sends a bare address and gets the shortest tag', () => {
  expect(toQuery(DEFAULTS)).toBe('');
  expect(attributesOf(DEFAULTS)).toEqual([['pack', 'exosome-therapy']]);
});
