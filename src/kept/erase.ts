import { lastErasure, noteErasure, setErasure } from './erasure.ts';
import { subjectIn } from './found.ts';
import { keptKey, PREFIX, type Subject, walkKey } from './keys.ts';
import { keysFrom, read, remove } from './store.ts';

/** Every place of this browser that may hold something of ours; null where it may not be used. */
export interface Stores {
  readonly local: Storage | null;
  readonly session: Storage | null;
}

/** Puts back what was erased, unless something else is there by now. */
export type Undo = () => void;

/** What belongs to clinic staff. No visitor's erasing touches it. */
const CLINICS = ['audit:', 'audit-here:'].map(kind => PREFIX + kind);

/** Takes away what is kept of one subject, in this tab and on this device. */
export function eraseSubject({ local, session }: Stores, subject: Subject): Undo {
  return both(takeAway(session, [walkKey(subject)]), takeAway(local, [keptKey(subject)]));
}

/** Takes away all that visitors left in a tab, whichever questions were asked in it. */
export function eraseTab(session: Storage | null): Undo {
  return takeAway(session, visitorsKeys(session));
}

/**
 * The same where another tab erased everything: what it took from the device may still be seen here for a moment, and
 * would come back into this tab.
 */
export function eraseHere({ local, session }: Stores): Undo {
  const kept = visitorsKeys(local).filter(key => !key.startsWith(`${PREFIX}erased:`));
  return both(eraseTab(session), takeAway(local, kept));
}

/**
 * Takes away all that visitors left in this browser. `leavesMark`: whether tabs that are away just now may learn of it
 * from a mark on this device when they come back.
 */
export function eraseEverything({ local, session }: Stores, leavesMark: boolean, now: number): Undo {
  const mark = lastErasure(local);
  const undo = both(eraseTab(session), takeAway(local, visitorsKeys(local)));
  if (leavesMark) noteErasure(local, now);
  // What was written since carries the later mark, and stays as well.
  return both(undo, () => setErasure(local, mark && mark + lastErasure(local)));
}

/** Takes away what a tab still holds of visitors although everything was erased while it was away. */
export function dropErased({ local, session }: Stores): void {
  const mark = lastErasure(local);
  if (mark === undefined) return;
  for (const key of visitorsKeys(session)) {
    const kept = read(session, key) as { erasure?: unknown } | undefined;
    if (!mark.includes(`${kept?.erasure}`)) remove(session, key);
  }
}

function visitorsKeys(storage: Storage | null): readonly string[] {
  return keysFrom(storage, PREFIX).filter(key => {
    if (CLINICS.some(start => key.startsWith(start))) return false;
    return subjectIn(read(storage, key))?.audience !== 'staff';
  });
}

/** Takes away what stands under these keys. */
export function takeAway(storage: Storage | null, keys: readonly string[]): Undo {
  const taken = keys.flatMap((key): [string, string][] => {
    const text = textOf(storage, key);
    remove(storage, key);
    return text === null ? [] : [[key, text]];
  });
  return () => {
    for (const [key, text] of taken) if (textOf(storage, key) === null) putBack(storage, key, text);
  };
}

function textOf(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function putBack(storage: Storage | null, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
  } catch {
    // Room that was there a moment ago is taken: what is on the screen goes on without it.
  }
}

/** Takes two things back, one after the other. */
export function both(first: Undo, second: Undo): Undo {
  return () => {
    first();
    second();
  };
}
