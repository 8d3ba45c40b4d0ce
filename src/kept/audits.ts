import { type Ledger, readLedger, textAt } from '../audits/audit-ledger.ts';
import { isRecord } from '../pack/values.ts';
import { encode, PREFIX, type Subject, walkKey, whose } from './keys.ts';
import { keysFrom, read, remove, write } from './store.ts';

const FORMAT = 'provider-vetting/audit@1';

/** A self-audit that is kept on this device. */
export interface KeptAudit {
  readonly id: string;
  readonly ledger: Ledger;
}

/** What a tab remembers of the self-audit it shows. */
export interface TabPlace {
  /** Under which id it is kept on the device, if it is. */
  readonly id: string | undefined;
  /** Mark of the answers at that time, to tell whether the page has put others in their place. */
  readonly mark: string;
  /** The whole of it, where it is not kept on the device. */
  readonly ledger: Ledger;
}

/** The key of one self-audit; without an id, the start of the keys of all. */
export function auditKey(packId: string, id = ''): string {
  return `${PREFIX}audit:${encode(packId)}:${id}`;
}

/** Every self-audit of a pack that is kept on this device, the one that was written last first. */
export function keptAudits(storage: Storage | null, packId: string): readonly KeptAudit[] {
  const start = auditKey(packId);
  const audits = keysFrom(storage, start).flatMap(key => {
    const ledger = readAudit(storage, packId, key.slice(start.length));
    return ledger ? [{ id: key.slice(start.length), ledger }] : [];
  });
  return audits.sort((a, b) => lastWritten(b.ledger) - lastWritten(a.ledger));
}

/** One self-audit, or `undefined` where it is not, or no longer, kept. */
export function readAudit(storage: Storage | null, packId: string, id: string): Ledger | undefined {
  const kept = read(storage, auditKey(packId, id));
  return isRecord(kept) && kept.format === FORMAT ? readLedger(kept.entries) : undefined;
}

/** Keeps a self-audit. `false` where the browser refuses, or has no room. */
export function writeAudit(storage: Storage | null, packId: string, { id, ledger }: KeptAudit): boolean {
  return write(storage, auditKey(packId, id), { format: FORMAT, pack: packId, entries: ledger });
}

/** Takes a self-audit off this device. */
export function eraseAudit(storage: Storage | null, packId: string, id: string): void {
  remove(storage, auditKey(packId, id));
}

/** The clinic that a list is about, by what it says itself. */
export function clinicOf(ledger: Ledger): string | null {
  return whose(textAt(ledger, ['provider']));
}

/** Whether the session still keeps its answers in this tab, whomever they are about. */
export function holdsWalk(tab: Storage | null, subject: Subject): boolean {
  return read(tab, walkKey(subject)) !== undefined;
}

/** Remembers in this tab which self-audit the page of a clinic shows. `false` where the browser refuses. */
export function keepPlace(tab: Storage | null, subject: Subject, place: TabPlace): boolean {
  return write(tab, placeKey(subject), place);
}

/** Forgets what the page of a clinic showed in this tab. */
export function forgetPlace(tab: Storage | null, subject: Subject): void {
  remove(tab, placeKey(subject));
}

/** What the page of a clinic showed in this tab before it was loaded anew. */
export function recallPlace(tab: Storage | null, subject: Subject): TabPlace | undefined {
  const place = read(tab, placeKey(subject));
  if (!isRecord(place) || typeof place.mark !== 'string') return undefined;
  const id = typeof place.id === 'string' ? place.id : undefined;
  return { id, mark: place.mark, ledger: readLedger(place.ledger) };
}

/** Where a tab remembers what the page of a clinic shows. Without a name, as version 1.0.0 had it for all. */
export function placeKey({ pack, provider }: Subject): string {
  const name = whose(provider);
  return `${PREFIX}audit-here:${encode(pack)}${name === null ? '' : `:${encode(name)}`}`;
}

function lastWritten(ledger: Ledger): number {
  let latest = 0;
  for (const { at } of Object.values(ledger)) latest = Math.max(latest, at);
  return latest;
}
