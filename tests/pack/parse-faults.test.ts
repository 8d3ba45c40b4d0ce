import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { packFile } from '../fixtures/packs/build-pack.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { changed } from './change.ts';
import { FAULTS } from './faults.ts';

/** The paths of all that `parsePack` finds wrong. */
function faultsOf(file: unknown): readonly string[] {
  try {
    parsePack(file);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.issues.map(issue => issue.path);
  }
}

it('a pack with every optional key is read as it is', () => {
  expect(parsePack(fullPackFile())).toEqual(fullPackFile());
});

describe('parsePack points at what is wrong:', () => {
  it.each(FAULTS)('%s', (_, place, to, path) => {
    expect(faultsOf(changed(fullPackFile(), place, to))).toContain(path);
  });

  it('in words that name the fault, not only its place', () => {
    const file = changed(fullPackFile(), ['items', 0, 'sources'], ['rumour']);
    expect(() => parsePack(file)).toThrow('items[0].sources: there is no source rumour');
  });
});

it('names every fault at once, so that an author mends a pack in one go', () => {
  const planted = FAULTS.filter(([name]) =>
    [
      ...['another format', 'an item of no domain', 'a claim used twice', 'a floor on the first option'],
      ...['bands that fall', 'a panel sentence without source', 'a source without date', 'concern in words'],
    ].includes(name),
  );
  const file = planted.reduce<unknown>((so, [, place, to]) => changed(so, place, to), fullPackFile());
  const found = faultsOf(file);
  expect(planted.length).toBe(8);
  for (const [name, , , path] of planted) expect(found, name).toContain(path);
});

it.each([
  ...['', 'text', 0, true, null, undefined, [], [[]], Symbol('x'), 1n],
  ...[() => ({}), new Date(0), new Map(), Number.NaN],
])('refuses %s as a pack without another error', data => {
  expect(faultsOf(data).length).toBeGreaterThan(0);
});

it('a context question may bear the name of another key', () => {
  for (const id of ['sources', 'match', 'context', 'when', '__proto__']) {
    const file = packFile({
      context: [[id, ['yes', 'no']]],
      items: [{ id: 'origin', when: { context: Object.fromEntries([[id, ['yes']]]) } }],
    });
    expect(faultsOf(file), id).toEqual([]);
  }
});
