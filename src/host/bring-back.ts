import { isRecord } from '../pack/values.ts';
import { storageKey } from './offer-to-go-on.ts';
import { KEPT } from './own-answers.ts';

/** Answers stay for 30 days; a clock may be set right in between. */
const LONGEST = 31 * 86_400_000;

/** Lets answers to a pack that were kept on this device go on in this tab. What is past its time is erased, for every pack. */
export function bringBack(local: Storage | null, session: Storage | null, pack: string, now: number): void {
  try {
    for (const key of Object.keys(local ?? {})) {
      if (!key.startsWith(KEPT)) continue;
      const kept = readKept(local?.getItem(key) ?? '', now);
      if (!kept) local?.removeItem(key);
      else if (key === KEPT + pack && !session?.getItem(storageKey(pack)))
        session?.setItem(storageKey(pack), JSON.stringify(kept));
    }
  } catch {
    // Refused storage holds nothing of ours.
  }
}

/** What was kept, while it may be. */
function readKept(text: string, now: number): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept)) return undefined;
    // A day far ahead was not written here, and would never end.
    const left = Date.parse(String(kept.until)) - now;
    return left > 0 && left <= LONGEST ? kept : undefined;
  } catch {
    return undefined;
  }
}
