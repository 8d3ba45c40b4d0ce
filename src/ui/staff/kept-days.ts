import { type Ledger, textsUnder } from '../../audits/audit-ledger.ts';
import { type AuditSnapshot, readSnapshot } from '../../audits/audit-snapshot.ts';

/** The days that were marked, the latest first. Days that were spoiled are left out. */
export function keptDays(ledger: Ledger): readonly AuditSnapshot[] {
  return Object.values(textsUnder(ledger, 'day'))
    .flatMap(text => readDay(text) ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

function readDay(text: string): AuditSnapshot | undefined {
  try {
    return readSnapshot(JSON.parse(text));
  } catch {
    return undefined;
  }
}
