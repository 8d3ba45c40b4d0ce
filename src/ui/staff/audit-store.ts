import { type Ledger, readLedger } from '../../audits/audit-ledger.ts';
import { isRecord } from '../../pack/values.ts';
import { keyOf } from '../../session/storage.ts';

const PREFIX = 'provider-vetting:audit:';
const HERE = 'provider-vetting:audit-here:';
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
  return `${PREFIX}${encodeURIComponent(packId)}:${id}`;
}

/** Every self-audit of a pack that is kept on this device, the one that was written last first. */
export function keptAudits(storage: Storage | null, packId: string): readonly KeptAudit[] {
  const start = auditKey(packId);
  const audits = keysOf(storage)
    .filter(key => key.startsWith(start))
    .flatMap(key => {
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

/** Whether the session still keeps its answers in this tab. */
export function holdsWalk(tab: Storage | null, packId: string): boolean {
  return read(tab, keyOf(packId)) !== null;
}

/** Remembers in this tab which self-audit it shows. */
export function keepPlace(tab: Storage | null, packId: string, place: TabPlace): void {
  write(tab, HERE + packId, place);
}

/** Forgets what this tab showed. */
export function forgetPlace(tab: Storage | null, packId: string): void {
  remove(tab, HERE + packId);
}

/** What this tab showed before it was loaded anew. */
export function recallPlace(tab: Storage | null, packId: string): TabPlace | undefined {
  const place = read(tab, HERE + packId);
  if (!isRecord(place) || typeof place.mark !== 'string') return undefined;
  const id = typeof place.id === 'string' ? place.id : undefined;
  return { id, mark: place.mark, ledger: readLedger(place.ledger) };
}

function lastWritten(ledger: Ledger): number {
  return Object.values(ledger).reduce((latest, { at }) => Math.max(latest, at), 0);
}

function read(storage: Storage | null, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function write(storage: Storage | null, key: string, value: unknown): boolean {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return storage !== null;
  } catch {
    return false;
  }
}

function remove(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Refused storage holds nothing of ours.
  }
}

function keysOf(storage: Storage | null): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  } catch {
    return [];
  }
}
