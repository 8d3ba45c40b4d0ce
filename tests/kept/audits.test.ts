import { describe, expect, test } from 'vitest';
import { withText } from '../../src/audits/audit-ledger.ts';
import { clinicOf, eraseAudit, keptAudits, readAudit, writeAudit } from '../../src/kept/audits.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const list = (name: string, at: number) => withText({}, ['name'], name, at);

describe('self-audits on a device', () => {
  test('come with the one that was written last first, and those of other questions not at all', () => {
    const storage = memoryStorage();
    writeAudit(storage, 'prp', { id: 'old', ledger: list('Old', 1) });
    writeAudit(storage, 'prp', { id: 'new', ledger: list('New', 3) });
    writeAudit(storage, 'prp', { id: 'middle', ledger: list('Middle', 2) });
    writeAudit(storage, 'prp:x', { id: 'other', ledger: list('Other', 9) });
    expect(keptAudits(storage, 'prp').map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
    eraseAudit(storage, 'prp', 'new');
    expect(readAudit(storage, 'prp', 'new')).toBeUndefined();
    expect(keptAudits(storage, 'prp').map(({ id }) => id)).toEqual(['middle', 'old']);
  });

  test('are no other file under the same key', () => {
    const storage = memoryStorage();
    writeAudit(storage, 'prp', { id: 'a', ledger: list('A', 1) });
    const key = storage.key(0) ?? '';
    storage.setItem(key, JSON.stringify({ ...JSON.parse(storage.getItem(key) ?? ''), format: 'x' }));
    expect(readAudit(storage, 'prp', 'a')).toBeUndefined();
    expect(keptAudits(storage, 'prp')).toEqual([]);
  });

  test('say whose they are, and an empty name is nobody’s', () => {
    expect(clinicOf(withText({}, ['provider'], ' Clinic A ', 1))).toBe('Clinic A');
    expect(clinicOf(withText({}, ['provider'], '  ', 1))).toBeNull();
    expect(clinicOf({})).toBeNull();
  });
});
