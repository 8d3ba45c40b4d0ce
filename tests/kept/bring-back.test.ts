import { describe, expect, test } from 'vitest';
import { bringBack } from '../../src/kept/bring-back.ts';
import { findWalk } from '../../src/kept/found.ts';
import { keptKey, type Subject, walkKey } from '../../src/kept/keys.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const plain: Subject = { pack: 'prp', audience: 'patient', provider: null };
const clinicA: Subject = { ...plain, provider: 'Clinic A' };

function walk({ pack, audience, provider }: Subject, updated = '2026-11-23T09:00:00.000Z') {
  const response = {
    pack: { id: pack, version: '1.0.0' },
    audience,
    updated,
    context: {},
    answers: {},
    claims: {},
  };
  return { response: provider === null ? response : { ...response, provider }, asked: [3, 30] };
}
const kept = (subject: Subject, until: string) => JSON.stringify({ ...walk(subject), until });

function browser(local: Readonly<Record<string, string>>, session: Readonly<Record<string, string>> = {}) {
  const stores = { local: memoryStorage(), session: memoryStorage() };
  for (const [key, text] of Object.entries(local)) stores.local.setItem(key, text);
  for (const [key, text] of Object.entries(session)) stores.session.setItem(key, text);
  return stores;
}

describe('what was kept on this device', () => {
  test.each([
    { what: 'the last of its days', text: kept(plain, inDays(0.1)), stays: true },
    { what: 'a clock set back by eight days', text: kept(plain, inDays(38)), stays: true },
    { what: 'a day that has passed', text: kept(plain, inDays(-0.1)), stays: false },
    { what: 'no JSON', text: '{', stays: false },
  ])('until $what', ({ text, stays }) => {
    const stores = browser({ [keptKey(plain)]: text, 'of-the-page': 'kept' });
    bringBack(stores, 'prp', now);
    expect(stores.local.getItem(keptKey(plain)) !== null).toBe(stays);
    expect(stores.session.getItem(walkKey(plain)) !== null).toBe(stays);
    expect(stores.local.getItem('of-the-page')).toBe('kept');
  });

  test('of another pack ends too, though nobody opens that one again', () => {
    const stores = browser({ 'provider-vetting:kept:other': kept({ ...plain, pack: 'other' }, inDays(-1)) });
    bringBack(stores, 'prp', now);
    expect(stores.local.length).toBe(0);
  });

  test('does not come to a tab that asks other questions, or that may keep nothing', () => {
    const stores = browser({ [keptKey(plain)]: kept(plain, inDays(3)) });
    bringBack(stores, 'exosome-therapy', now);
    bringBack(stores, null, now);
    expect(stores.session.length).toBe(0);
  });

  test('has a term that begins again once, not each time it is looked at', () => {
    const stores = browser({ [keptKey(plain)]: kept(plain, inDays(400)) });
    bringBack(stores, null, now);
    bringBack(stores, null, now + 29 * 86_400_000);
    expect(stores.local.length).toBe(1);
    bringBack(stores, null, now + 30 * 86_400_000);
    expect(stores.local.length).toBe(0);
  });

  test('that was kept after everything was erased stays when it has come back', () => {
    const stores = browser({
      [keptKey(plain)]: kept(plain, inDays(3)),
      'provider-vetting:erased:': `${now}-x`,
    });
    bringBack(stores, 'prp', now);
    stores.local.removeItem(keptKey(plain));
    bringBack(stores, 'prp', now);
    expect(findWalk(stores.session, plain)).toBeDefined();
  });

  test('does not replace what this tab holds', () => {
    const mine = JSON.stringify(walk(plain));
    const stores = browser({ [keptKey(plain)]: kept(plain, inDays(3)) }, { [walkKey(plain)]: mine });
    bringBack(stores, 'prp', now);
    expect(stores.session.getItem(walkKey(plain))).toBe(mine);
  });

  test('comes back under the name of whom it is about, and of nobody else', () => {
    const stores = browser({ [keptKey(clinicA)]: kept(clinicA, inDays(3)) });
    bringBack(stores, 'prp', now);
    expect(stores.session.length).toBe(1);
    expect(findWalk(stores.session, clinicA)?.subject).toEqual(clinicA);
  });
});

describe('what version 1.0.0 kept under the name of the questions alone', () => {
  test.each<[string, Subject]>([
    ['a clinic', clinicA],
    ['another audience', { ...plain, audience: 'staff' }],
    ['both', { ...clinicA, audience: 'provider-page' }],
  ])('goes to whom it says it is about: %s', (_, subject) => {
    const text = JSON.stringify(walk(subject));
    const stores = browser({}, { 'provider-vetting:prp': text });
    bringBack(stores, 'prp', now);
    expect(stores.session.getItem('provider-vetting:prp')).toBeNull();
    expect(stores.session.getItem(walkKey(subject))).toBe(text);
  });

  test('stays where it is about nobody', () => {
    const stores = browser({}, { 'provider-vetting:prp': JSON.stringify(walk(plain)) });
    bringBack(stores, 'prp', now);
    expect(findWalk(stores.session, plain)?.subject).toEqual(plain);
  });

  test('kept for 30 days, it comes to a new tab under its own name', () => {
    const stores = browser({ 'provider-vetting:kept:prp': kept(clinicA, inDays(3)) });
    bringBack(stores, 'prp', now);
    expect(stores.local.getItem('provider-vetting:kept:prp')).toBeNull();
    expect(findWalk(stores.session, clinicA)?.asked).toEqual([3, 30]);
  });

  test.each([
    ['newer', '2026-11-23T09:30:00.000Z'],
    ['older', '2026-11-23T08:30:00.000Z'],
  ])('gives way to what is there, unless it is newer: it is %s', (_, updated) => {
    const old = JSON.stringify(walk(clinicA, updated));
    const there = JSON.stringify(walk(clinicA));
    const stores = browser({}, { 'provider-vetting:prp': old, [walkKey(clinicA)]: there });
    bringBack(stores, 'prp', now);
    expect(stores.session.getItem(walkKey(clinicA))).toBe(_ === 'newer' ? old : there);
    expect(stores.session.getItem('provider-vetting:prp')).toBeNull();
  });

  test('is not lost where there is no room to move it', () => {
    const text = JSON.stringify(walk(clinicA));
    const full = { ...memoryStorage({ refuseWrites: true }), key: () => 'provider-vetting:prp', length: 1 };
    const session = { ...full, getItem: (key: string) => (key === 'provider-vetting:prp' ? text : null) };
    const removed: string[] = [];
    bringBack({ local: null, session: { ...session, removeItem: key => removed.push(key) } }, 'prp', now);
    expect(removed).toEqual([]);
  });
});

describe('what a tab can go on with', () => {
  const put = (tab: Storage, subject: Subject, updated?: string) =>
    tab.setItem(walkKey(subject), JSON.stringify(walk(subject, updated)));

  test('its own before any other; else the newest about another provider', () => {
    const tab = memoryStorage();
    put(tab, clinicA, '2026-11-23T09:30:00.000Z');
    put(tab, plain, '2026-11-23T09:00:00.000Z');
    expect(findWalk(tab, plain)?.subject).toEqual(plain);
    expect(findWalk(tab, { ...plain, provider: 'Clinic B' })?.subject).toEqual(clinicA);
    put(tab, { ...plain, provider: 'Clinic C' }, '2026-11-23T09:45:00.000Z');
    expect(findWalk(tab, { ...plain, provider: 'Clinic B' })?.subject.provider).toBe('Clinic C');
  });

  test('nothing of other questions, and nothing of another audience', () => {
    const tab = memoryStorage();
    put(tab, { ...clinicA, audience: 'staff' });
    put(tab, { ...clinicA, pack: 'exosome-therapy' });
    put(tab, { ...plain, audience: 'provider-page' });
    expect(findWalk(tab, clinicA)).toBeUndefined();
  });

  test('nothing that stands under a name which is not its own', () => {
    const tab = memoryStorage();
    tab.setItem(walkKey(clinicA), JSON.stringify(walk({ ...plain, provider: 'Clinic B' })));
    expect(findWalk(tab, clinicA)).toBeUndefined();
  });
});
