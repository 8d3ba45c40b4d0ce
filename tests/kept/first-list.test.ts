import { describe, expect, test } from 'vitest';
import { type Ledger, textAt, withText } from '../../src/audits/audit-ledger.ts';
import { aboutClinic, isAbout, nameOfList } from '../../src/kept/audit-owner.ts';
import { type Found, firstList } from '../../src/kept/first-list.ts';

const said = (text: string, at: number, before: Ledger = {}) => withText(before, ['name'], text, at);
const ours = aboutClinic(said('Spring', 1), 'Clinic A', 1);
const theirs = aboutClinic({}, 'Clinic B', 1);
const nothing: Found = {
  ...{ place: undefined, here: undefined, shelf: [], provider: 'Clinic A', mark: undefined },
};

describe('the list that a page for staff shows first', () => {
  test('is none where nothing was kept', () => {
    expect(firstList(nothing)).toEqual({ kind: 'nothing' });
  });

  test('is what this clinic kept last, and not what another did', () => {
    const shelf = [
      { id: 'b', ledger: theirs },
      { id: 'a', ledger: ours },
    ];
    expect(firstList({ ...nothing, shelf })).toEqual({ kind: 'own', audit: shelf[1] });
  });

  test('is never another clinic’s: that there is one is said', () => {
    expect(firstList({ ...nothing, shelf: [{ id: 'b', ledger: theirs }] })).toEqual({
      kind: 'elsewhere',
      name: 'Clinic B',
    });
  });

  test('leaves answers that the page brought where nothing else was shown in this tab', () => {
    const shelf = [{ id: 'a', ledger: ours }];
    expect(firstList({ ...nothing, shelf, mark: 'x' })).toEqual({ kind: 'nothing' });
  });

  test('has of each entry what was written later, here or in another tab', () => {
    const place = { id: 'a', mark: 'x', ledger: said('In the tab', 3) };
    const older = firstList({ ...nothing, place, here: said('On the device', 2), mark: 'x' });
    expect(older).toMatchObject({ kind: 'tab', id: 'a', isNewer: true, isReplaced: false });
    expect('ledger' in older && textAt(older.ledger, ['name'])).toBe('In the tab');
    const newer = firstList({ ...nothing, place, here: said('On the device', 4), mark: 'x' });
    expect(newer).toMatchObject({ kind: 'tab', isNewer: false });
    expect('ledger' in newer && textAt(newer.ledger, ['name'])).toBe('On the device');
  });

  test('is not on the device any more where another tab took it off', () => {
    const place = { id: 'a', mark: 'x', ledger: said('In the tab', 3) };
    expect(firstList({ ...nothing, place, mark: 'x' })).toMatchObject({ kind: 'tab', id: undefined });
  });

  test('gives way to answers that the page has put in its place since', () => {
    const place = { id: undefined, mark: 'x', ledger: said('In the tab', 3) };
    expect(firstList({ ...nothing, place, mark: 'y' })).toMatchObject({ kind: 'tab', isReplaced: true });
    expect(firstList({ ...nothing, place, mark: 'x' })).toMatchObject({ kind: 'tab', isReplaced: false });
  });
});

describe('a list', () => {
  test('of version 1.0.0 is the clinic’s that it is named after, and nobody else’s', () => {
    expect([isAbout(said('Clinic A', 1), 'Clinic A'), isAbout(said('Clinic A', 1), 'Clinic B')]).toEqual([
      true,
      false,
    ]);
  });

  test('that names a clinic is not another’s for its title', () => {
    expect(isAbout(aboutClinic(said('Clinic A', 1), 'Clinic B', 1), 'Clinic A')).toBe(false);
  });

  test('is called by its name, or else by whom it is about', () => {
    expect([nameOfList(ours), nameOfList(theirs), nameOfList({})]).toEqual(['Spring', 'Clinic B', '']);
  });

  test('of a page that names no clinic notes none', () => {
    expect(aboutClinic({}, null, 1)).toEqual({});
  });
});
