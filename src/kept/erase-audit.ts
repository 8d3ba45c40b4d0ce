import { textsUnder } from '../audits/audit-ledger.ts';
import { isAbout } from './audit-owner.ts';
import { auditKey, placeKey, readAudit, recallPlace } from './audits.ts';
import { eraseSubject, type Stores, takeAway, type Undo } from './erase.ts';
import type { Subject } from './keys.ts';

/** What goes with the answers when a clinic begins its self-audit again. */
export interface AuditAtStake {
  /** Days that were marked to compare with. */
  readonly days: number;
  /** Id of the list on this device; `undefined` where it is in this tab alone. */
  readonly id: string | undefined;
}

/** What the self-audit that a clinic's page shows in this tab holds beside its answers. */
export function auditAtStake({ local, session }: Stores, subject: Subject): AuditAtStake {
  const place = recallPlace(session, subject);
  const kept = place?.id === undefined ? undefined : readAudit(local, subject.pack, place.id);
  // A list of another clinic may have been opened last: it is not this page's to erase.
  const isOurs = kept !== undefined && isAbout(kept, subject.provider);
  const days = textsUnder({ ...(isOurs ? kept : {}), ...place?.ledger }, 'day');
  return { days: Object.keys(days).length, id: isOurs ? place?.id : undefined };
}

/** Takes away the self-audit that a clinic's page shows in this tab: its answers, and the list where it is kept. */
export function eraseAuditHere(stores: Stores, subject: Subject): Undo {
  const { local, session } = stores;
  const { id } = auditAtStake(stores, subject);
  const undo = [
    takeAway(local, id === undefined ? [] : [auditKey(subject.pack, id)]),
    takeAway(session, [placeKey(subject)]),
    eraseSubject(stores, subject),
  ];
  return () => {
    for (const putBack of undo) putBack();
  };
}
