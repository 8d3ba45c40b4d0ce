import { isRecord } from '../pack/values.ts';
import { dropErased, type Stores } from './erase.ts';
import { dropOldErasure, lastErasure } from './erasure.ts';
import { subjectIn } from './found.ts';
import { keptKey, PREFIX, type Subject, walkKey } from './keys.ts';
import { keysFrom, read, remove, write } from './store.ts';
import { stays } from './term.ts';

/** Whether this browser holds anything of ours, so that there is something to put in order. */
export function holdsOurs({ local, session }: Stores): boolean {
  return keysFrom(local, PREFIX).length + keysFrom(session, PREFIX).length > 0;
}

/**
 * Puts in order what is kept, before any of it is shown: what was erased while this tab was away goes, and what is past
 * its time; what older versions kept under the name of the questions alone goes to whom it is about. `brings`: the
 * questions whose answers, where a visitor kept them on this device, can go on in this tab.
 */
export function bringBack(stores: Stores, brings: string | null, now: number): void {
  const { local, session } = stores;
  dropOldErasure(local, now);
  dropErased(stores);
  carryOver(session, '', walkKey);
  carryOver(local, 'kept:', keptKey);
  for (const key of keysFrom(local, `${PREFIX}kept:`)) {
    const kept = read(local, key);
    const until = isRecord(kept) ? stays(kept.until, now) : undefined;
    if (!isRecord(kept) || until === undefined) remove(local, key);
    else {
      if (until !== kept.until) write(local, key, { ...kept, until });
      const subject = subjectIn(kept);
      // What was done in this tab goes before what was kept from another.
      if (subject && subject.pack === brings && read(session, walkKey(subject)) === undefined)
        write(session, walkKey(subject), { ...kept, erasure: lastErasure(local) });
    }
  }
}

/** Version 1.0.0 had one key for all who answered the same questions. */
function carryOver(storage: Storage | null, kind: string, keyOf: (subject: Subject) => string): void {
  for (const key of keysFrom(storage, PREFIX + kind)) {
    // The name of the questions holds no colon, and nothing stands behind it.
    if (key.slice(PREFIX.length + kind.length).includes(':')) continue;
    const kept = read(storage, key);
    const subject = subjectIn(kept);
    if (!subject || keyOf(subject) === key) continue;
    const there = read(storage, keyOf(subject));
    if (there !== undefined && updatedIn(there) >= updatedIn(kept)) remove(storage, key);
    else if (write(storage, keyOf(subject), kept)) remove(storage, key);
  }
}

function updatedIn(kept: unknown): string {
  return isRecord(kept) && isRecord(kept.response) ? `${kept.response.updated ?? ''}` : '';
}
