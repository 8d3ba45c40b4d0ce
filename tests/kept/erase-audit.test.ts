import { expect, test } from 'vitest';
import type { Ledger } from '../../src/audits/audit-ledger.ts';
import { keepPlace, readAudit, recallPlace, writeAudit } from '../../src/kept/audits.ts';
import { auditAtStake, eraseAuditHere } from '../../src/kept/erase-audit.ts';
import type { Subject } from '../../src/kept/keys.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const clinic: Subject = { pack: 'prp', audience: 'staff', provider: 'Clinic A' };
const listOf = (provider: string): Ledger => ({
  '["provider"]': { at: 1, text: provider },
  '["answers","one","option"]': { at: 1, text: 'a' },
  '["day","2026-11-01"]': { at: 1, text: '{}' },
});

/** A clinic's page that shows a list, kept on the device or in this tab alone. */
function browser({ isKept = true, provider = 'Clinic A' } = {}) {
  const stores = { local: memoryStorage(), session: memoryStorage() };
  const ledger = listOf(provider);
  if (isKept) writeAudit(stores.local, 'prp', { id: 'one', ledger });
  keepPlace(stores.session, clinic, {
    id: isKept ? 'one' : undefined,
    mark: '',
    ledger: isKept ? {} : ledger,
  });
  return stores;
}

test('of a list in this tab, erasing names the marked days and takes all of it', () => {
  const stores = browser({ isKept: false });
  expect(auditAtStake(stores, clinic)).toEqual({ days: 1, id: undefined });
  eraseAuditHere(stores, clinic);
  expect(recallPlace(stores.session, clinic)).toBeUndefined();
});

test('a list that is kept on the device goes there too, and comes back', () => {
  const stores = browser();
  expect(auditAtStake(stores, clinic)).toEqual({ days: 1, id: 'one' });
  const undo = eraseAuditHere(stores, clinic);
  expect(readAudit(stores.local, 'prp', 'one')).toBeUndefined();
  undo();
  expect(readAudit(stores.local, 'prp', 'one')).toEqual(listOf('Clinic A'));
  expect(recallPlace(stores.session, clinic)?.id).toBe('one');
});

test('a list of another clinic, opened on this page last, is not this page’s to erase', () => {
  const stores = browser({ provider: 'Clinic B' });
  expect(auditAtStake(stores, clinic)).toEqual({ days: 0, id: undefined });
  eraseAuditHere(stores, clinic);
  expect(readAudit(stores.local, 'prp', 'one')).toEqual(listOf('Clinic B'));
});
