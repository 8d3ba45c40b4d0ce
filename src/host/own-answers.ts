import type { Settings } from './app-seam.ts';
import { bringBack } from './bring-back.ts';
import { storageKey } from './offer-to-go-on.ts';
import { openStorage } from './open-storage.ts';

/** Begins the names of what visitors chose to keep on this device, which end with a pack. */
export const KEPT = 'provider-vetting:kept:';

/** Takes away what this tab and this device hold of the answers to a pack. */
export function forgetAnswers(pack: string): void {
  try {
    openStorage('session')?.removeItem(storageKey(pack));
    openStorage('local')?.removeItem(KEPT + pack);
  } catch {
    // Storage that refuses even this is the browser's to empty.
  }
}

/** Lets answers that were kept on this device go on in this tab. */
export function bringBackKept({ pack, packSrc, remember }: Settings): void {
  const local = openStorage('local');
  if (!Object.keys(local ?? {}).some(key => key.startsWith(KEPT))) return;
  const session = remember === 'session' && !packSrc ? openStorage('session') : null;
  bringBack(local, session, pack, Date.now());
}
