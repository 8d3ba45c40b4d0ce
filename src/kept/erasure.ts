import { DAY } from '../pack/own-day.ts';
import { PREFIX } from './keys.ts';
import { DAYS } from './term.ts';

/** Where a device notes that everything was erased: a time and a random number, never what was there. */
const KEY = `${PREFIX}erased:`;

/**
 * The last time that everything was erased on this device. A tab that had left by then still holds its answers; each
 * walk is kept with the mark that was there, so that another mark tells that it was meant too, whatever the clocks say.
 */
export function lastErasure(device: Storage | null): string | undefined {
  try {
    return device?.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes that everything is erased now, in milliseconds since 1970. */
export function noteErasure(device: Storage | null, now: number): void {
  setErasure(device, `${now}-${Math.random()};`);
}

/** Puts a mark back, or takes it away. */
export function setErasure(device: Storage | null, mark: string | undefined): void {
  try {
    if (mark === undefined) device?.removeItem(KEY);
    else device?.setItem(KEY, mark);
  } catch {
    // A device that holds nothing of ours needs no mark.
  }
}

/** Takes the mark away when no tab can be that old any more. */
export function dropOldErasure(device: Storage | null, now: number): void {
  const mark = lastErasure(device);
  if (mark !== undefined && now - Number.parseInt(mark, 10) > DAYS * DAY) setErasure(device, undefined);
}
