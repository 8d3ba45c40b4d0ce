import { expect, test } from 'vitest';
import { bringBack } from '../../src/host/bring-back.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

/** A storage whose keys are seen as properties, as a browser shows them. */
function storageWith(held: Readonly<Record<string, string>> = {}): Storage {
  const storage = { ...held } as Record<string, string>;
  Object.defineProperties(storage, {
    getItem: { value: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null) },
    setItem: { value: (key: string, value: string) => Object.assign(storage, { [key]: value }) },
    removeItem: { value: (key: string) => Reflect.deleteProperty(storage, key) },
  });
  return storage as never;
}

const kept = (until: string) => JSON.stringify({ until, response: { answers: {} }, asked: [3, 30] });
const KEY = 'provider-vetting:kept:exosome-therapy';

test.each([
  { what: 'the last of its days', text: kept(inDays(0.1)), stays: true },
  { what: 'the first of its days', text: kept(inDays(30)), stays: true },
  { what: 'a day that has passed', text: kept(inDays(-0.1)), stays: false },
  { what: 'a day far ahead, which was not written here', text: kept(inDays(400)), stays: false },
  { what: 'no day', text: kept('soon'), stays: false },
  { what: 'no JSON', text: '{', stays: false },
])('answers kept until $what', ({ text, stays }) => {
  const local = storageWith({ [KEY]: text, 'of-the-page': 'kept' });
  const session = storageWith();
  bringBack(local, session, 'exosome-therapy', now);
  expect(local.getItem(KEY) !== null).toBe(stays);
  expect(session.getItem('provider-vetting:exosome-therapy') !== null).toBe(stays);
  expect(local.getItem('of-the-page')).toBe('kept');
});

test('answers that this tab already holds are not replaced', () => {
  const session = storageWith({ 'provider-vetting:exosome-therapy': 'newer' });
  bringBack(storageWith({ [KEY]: kept(inDays(3)) }), session, 'exosome-therapy', now);
  expect(session.getItem('provider-vetting:exosome-therapy')).toBe('newer');
});
