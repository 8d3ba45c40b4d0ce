import { describe, expect, test } from 'vitest';
import { eraseSet, keepSet, MOST_SETS, readSets, renameSet, toName } from '../../src/kept/sets.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const said = (origin: string) => buildResponse(walkPack, { answers: { origin } });
const names = (storage: Storage, now = NOW) => readSets(storage, walkPack, now).map(({ name }) => name);

describe('sets of answers on a device', () => {
  test(`are ${MOST_SETS} at most, and one more takes the place of none`, () => {
    const storage = memoryStorage();
    for (let count = 0; count < MOST_SETS; count++)
      expect(keepSet(storage, walkPack, { name: `Clinic ${count}`, response: said('human') }, NOW)).toBe(
        true,
      );
    const before = names(storage);
    expect(keepSet(storage, walkPack, { name: 'One more', response: said('plant') }, NOW)).toBe(false);
    expect(names(storage)).toEqual(before);
  });

  test('under a name that reads as another take its place', () => {
    const storage = memoryStorage();
    keepSet(storage, walkPack, { name: 'Clinic A', response: said('human') }, NOW);
    keepSet(storage, walkPack, { name: ' clinic a', response: said('plant') }, NOW);
    const sets = readSets(storage, walkPack, NOW);
    expect(sets.map(({ response }) => response.answers.origin?.option)).toEqual(['plant']);
  });

  test('cannot be given the name of another, but their own in other letters', () => {
    const storage = memoryStorage();
    for (const name of ['A', 'B']) keepSet(storage, walkPack, { name, response: said('human') }, NOW);
    expect(renameSet(storage, walkPack, { from: 'A', to: 'b' }, NOW)).toBe(false);
    expect(renameSet(storage, walkPack, { from: 'A', to: 'a' }, NOW)).toBe(true);
    expect(renameSet(storage, walkPack, { from: 'C', to: 'D' }, NOW)).toBe(false);
    expect(names(storage)).toEqual(['a', 'B']);
  });

  test('stay for their days and no longer, each for its own', () => {
    const storage = memoryStorage();
    keepSet(storage, walkPack, { name: 'A', response: said('human') }, NOW);
    keepSet(storage, walkPack, { name: 'B', response: said('human') }, later(10));
    expect(names(storage, later(29))).toEqual(['A', 'B']);
    expect(names(storage, later(31))).toEqual(['B']);
    eraseSet(storage, walkPack, 'B', later(31));
    expect(storage.length).toBe(0);
  });

  test('are refused where nothing may be kept', () => {
    expect(keepSet(null, walkPack, { name: 'A', response: said('human') }, NOW)).toBe(false);
    expect(readSets(null, walkPack, NOW)).toEqual([]);
  });

  test('bear names of 60 letters at most, on one line', () => {
    expect(toName(` a\n\tb ${'🙂'.repeat(80)}`)).toBe(`a b ${'🙂'.repeat(56)}`);
  });
});
