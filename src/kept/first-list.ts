import { type Ledger, mergeLedgers, sameLedger } from '../audits/audit-ledger.ts';
import { isAbout, nameOfList } from './audit-owner.ts';
import type { KeptAudit, TabPlace } from './audits.ts';

/** What a page for staff finds when it opens. */
export interface Found {
  /** What this tab showed before it was loaded anew. */
  readonly place: TabPlace | undefined;
  /** That list as the device has it, if it is there. */
  readonly here: Ledger | undefined;
  /** Every list on the device, the one that was written last first. */
  readonly shelf: readonly KeptAudit[];
  /** Whose page it is. */
  readonly provider: string | null;
  /** Mark of the answers that the session has; `undefined` where nothing is answered yet. */
  readonly mark: string | undefined;
}

/** The list that it shows first. */
export type FirstList =
  | { readonly kind: 'nothing' }
  | {
      /** What this tab showed before. */
      readonly kind: 'tab';
      readonly ledger: Ledger;
      /** Its id on the device, if it is there. */
      readonly id: string | undefined;
      /** Whether the device does not have all of it. */
      readonly isNewer: boolean;
      /** Whether the page has put answers of its own in the place of those that were here. */
      readonly isReplaced: boolean;
    }
  | { readonly kind: 'own'; readonly audit: KeptAudit }
  /** There is a list of another clinic. */
  | { readonly kind: 'elsewhere'; readonly name: string };

/** What this tab showed before; else, where nothing has been said yet, what this clinic kept last. */
export function firstList({ place, here, shelf, provider, mark }: Found): FirstList {
  const isFresh = mark === undefined;
  // Of each entry the later one: which copy is newer is not for the order of reading to say.
  const ledger = here && place ? mergeLedgers(here, place.ledger) : isFresh ? undefined : place?.ledger;
  if (ledger)
    return {
      kind: 'tab',
      ledger,
      id: here && place?.id,
      isNewer: here !== undefined && !sameLedger(here, ledger),
      isReplaced: !isFresh && place?.mark !== mark,
    };
  if (!isFresh) return { kind: 'nothing' };
  const audit = shelf.find(one => isAbout(one.ledger, provider));
  if (audit) return { kind: 'own', audit };
  const [other] = shelf;
  return other ? { kind: 'elsewhere', name: nameOfList(other.ledger) } : { kind: 'nothing' };
}
