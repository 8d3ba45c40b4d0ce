import { clinicOf, keptAudits } from './audits.ts';
import type { Stores } from './erase.ts';

/** The clinics whose self-audits are kept on this device, the one that was written last first; null for an unnamed one. */
export function keptClinics({ local }: Stores, packId: string): readonly (string | null)[] {
  return keptAudits(local, packId).map(({ ledger }) => clinicOf(ledger));
}
