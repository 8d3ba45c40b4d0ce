import { expect, test } from 'vitest';
import { stays, untilFrom } from '../../src/kept/term.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

test.each([
  { what: 'the last of its days', until: inDays(0.1), left: inDays(0.1) },
  { what: 'the first of its days', until: inDays(30), left: inDays(30) },
  { what: 'a clock that was set right by a day', until: inDays(31), left: inDays(31) },
  { what: 'this very moment', until: inDays(0), left: undefined },
  { what: 'a day that has passed', until: inDays(-0.1), left: undefined },
  { what: 'a day ahead of any promise, as after a clock was set back', until: inDays(38), left: inDays(30) },
  { what: 'a day that never comes', until: '9999-01-01T00:00:00Z', left: inDays(30) },
  { what: 'no day', until: 'soon', left: undefined },
  { what: 'nothing', until: undefined, left: undefined },
])('what stays until $what', ({ until, left }) => {
  expect(stays(until, now)).toBe(left);
});

test('what is kept now stays for 30 days', () => {
  expect(stays(untilFrom(now), now + 29.9 * 86_400_000)).toBe(inDays(30));
  expect(stays(untilFrom(now), now + 30 * 86_400_000)).toBeUndefined();
});
