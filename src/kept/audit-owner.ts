import { type Ledger, textAt, withText } from '../audits/audit-ledger.ts';
import { clinicOf } from './audits.ts';

/** Whether a list is this clinic's. Version 1.0.0 did not note whose it is, and named it after the clinic. */
export function isAbout(list: Ledger, provider: string | null): boolean {
  const clinic = clinicOf(list) ?? (textAt(list, ['name']) === provider ? provider : null);
  return clinic === provider;
}

/** A list that notes whose it is, where that is known. */
export function aboutClinic(list: Ledger, provider: string | null, now: number): Ledger {
  return provider === null ? list : withText(list, ['provider'], provider, now);
}

/** What a list is called: its name, or else whom it is about. */
export function nameOfList(list: Ledger): string {
  return textAt(list, ['name']) || (clinicOf(list) ?? '');
}
