import { describe, expect, test } from 'vitest';
import { bringBack, holdsOurs } from '../../src/kept/bring-back.ts';
import { eraseEverything, eraseHere, eraseSubject, eraseTab } from '../../src/kept/erase.ts';
import { lastErasure } from '../../src/kept/erasure.ts';
import { keptKey, type Subject, walkKey } from '../../src/kept/keys.ts';
import { keepWalk } from '../../src/kept/walk.ts';
import type { Response } from '../../src/response/types.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const patient: Subject = { pack: 'prp', audience: 'patient', provider: 'Clinic A' };
const staff: Subject = { pack: 'prp', audience: 'staff', provider: 'Clinic A' };

function walkOf({ pack, audience, provider }: Subject) {
  const response: Response = {
    ...{ format: 'provider-vetting/response@1', pack: { id: pack, version: '1.0.0' }, audience },
    ...(provider === null ? {} : { provider }),
    ...{ context: {}, answers: { one: { option: 'a' } }, claims: {} },
  };
  return {
    response,
    at: { kind: 'item', id: 'one' },
    order: 'topic',
    place: 'asking',
    trail: [],
    asked: [1, 3],
  } as const;
}

/** A browser in which visitors and a clinic have left all that they can. */
function browser() {
  const [local, session] = [memoryStorage(), memoryStorage()];
  for (const subject of [patient, staff, { ...patient, provider: null }])
    keepWalk(session, walkOf(subject), local);
  const kept = { ...walkOf(patient), until: new Date(now + 86_400_000).toISOString() };
  local.setItem(keptKey(patient), JSON.stringify(kept));
  local.setItem('provider-vetting:compare:prp', '[]');
  local.setItem('provider-vetting:audit:prp:1', '{}');
  session.setItem('provider-vetting:audit-here:prp', '{}');
  session.setItem('provider-vetting:exosome-therapy', 'broken');
  for (const storage of [local, session]) storage.setItem('of-the-page', '1');
  return { local, session };
}

const keysOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').toSorted();
const textsOf = (storage: Storage) => keysOf(storage).map(key => [key, storage.getItem(key)]);
const CLINICS = ['of-the-page', 'provider-vetting:audit:prp:1'];
const CLINICS_TAB = ['of-the-page', 'provider-vetting:audit-here:prp', walkKey(staff)];

describe('a visitor erases everything', () => {
  test('all that visitors left goes, and nothing that is a clinic’s or the page’s', () => {
    const stores = browser();
    eraseEverything(stores, false, now);
    expect(keysOf(stores.local)).toEqual(CLINICS);
    expect(keysOf(stores.session)).toEqual(CLINICS_TAB.toSorted());
  });

  test.each([true, false])('and takes that back: all is as it was (mark: %s)', leavesMark => {
    const stores = browser();
    const before = [textsOf(stores.local), textsOf(stores.session)];
    eraseEverything(stores, leavesMark, now)();
    expect([textsOf(stores.local), textsOf(stores.session)]).toEqual(before);
  });

  test('what was written since is not overwritten by taking it back', () => {
    const stores = browser();
    const undo = eraseEverything(stores, false, now);
    stores.session.setItem(walkKey(patient), 'newer');
    undo();
    expect(stores.session.getItem(walkKey(patient))).toBe('newer');
  });

  test('no mark is left where nothing may be kept', () => {
    const stores = { local: memoryStorage(), session: memoryStorage() };
    eraseEverything(stores, false, now);
    expect(holdsOurs(stores)).toBe(false);
  });

  test('storage that refuses is no reason to fail', () => {
    const refusing = new Proxy({} as Storage, {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    for (const one of [refusing, null])
      expect(() => eraseEverything({ local: one, session: one }, true, now)()).not.toThrow();
  });
});

describe('a tab that was away while everything was erased', () => {
  /** Two tabs of one browser; the second erases. */
  function twoTabs() {
    const away = browser();
    const here = { local: away.local, session: memoryStorage() };
    return { away, undo: eraseEverything(here, true, now) };
  }

  test('comes back empty, but for what is a clinic’s', () => {
    const { away } = twoTabs();
    bringBack(away, 'prp', now);
    expect(keysOf(away.session)).toEqual(CLINICS_TAB.toSorted());
  });

  test('whatever its clock says: what it kept may seem to be of tomorrow', () => {
    const { away } = twoTabs();
    const walk = walkOf(patient);
    const response = { ...walk.response, updated: new Date(now + 9e8).toISOString() };
    away.session.setItem(walkKey(patient), JSON.stringify({ ...walk, response }));
    bringBack(away, 'prp', now);
    expect(away.session.getItem(walkKey(patient))).toBeNull();
  });

  test('has everything still, once the erasing is taken back', () => {
    const { away, undo } = twoTabs();
    const before = textsOf(away.session);
    undo();
    bringBack(away, null, now);
    // What could not be read is no answer.
    expect(textsOf(away.session)).toEqual(before);
  });

  test('keeps what is answered after that', () => {
    const { away } = twoTabs();
    bringBack(away, 'prp', now);
    keepWalk(away.session, walkOf(patient), away.local);
    bringBack(away, 'prp', now - 9e8);
    expect(away.session.getItem(walkKey(patient))).not.toBeNull();
  });

  test('the mark goes after 30 days', () => {
    const { away } = twoTabs();
    bringBack(away, 'prp', now + 29 * 86_400_000);
    expect(lastErasure(away.local)).toBeDefined();
    bringBack(away, 'prp', now + 31 * 86_400_000);
    expect(lastErasure(away.local)).toBeUndefined();
  });
});

test('erasing one subject leaves every other', () => {
  const stores = browser();
  const before = [keysOf(stores.local), keysOf(stores.session)];
  const undo = eraseSubject(stores, patient);
  expect([keysOf(stores.local), keysOf(stores.session)]).toEqual([
    before[0]?.filter(key => key !== keptKey(patient)),
    before[1]?.filter(key => key !== walkKey(patient)),
  ]);
  undo();
  expect([keysOf(stores.local), keysOf(stores.session)]).toEqual(before);
});

test('a tab that hears of it erases what visitors left in it', () => {
  const { session } = browser();
  eraseTab(session);
  expect(keysOf(session)).toEqual(CLINICS_TAB.toSorted());
});

test('a tab that hears of it brings nothing back that it can still see kept on the device', () => {
  const stores = browser();
  const seen = stores.local.getItem(keptKey(patient));
  eraseHere(stores);
  bringBack(stores, patient.pack, now);
  expect(seen).not.toBeNull();
  expect(keysOf(stores.session)).toEqual(CLINICS_TAB.toSorted());
});
