import { type Signal, signal } from '@preact/signals';
import { withFileTexts, withoutLedgerTexts } from '../../audits/audit-file.ts';
import {
  type Ledger,
  mergeLedgers,
  type Place,
  textAt,
  withResponse,
  withText,
} from '../../audits/audit-ledger.ts';
import type { AuditFilter } from '../../audits/audit-rows.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';
import { useVisit, type Visit } from '../visit.ts';
import { eraseAudit, readAudit } from './audit-store.ts';
import { createLiveAudit, type LiveAudit } from './live-audit.ts';

/** The screens of the self-audit. */
export type StaffView = 'list' | 'plan' | 'compare' | 'publish' | 'files';

/** The self-audit on the screen, what is shown of it, and what can be done with it as a whole. */
export interface Desk extends Omit<LiveAudit, 'change' | 'show' | 'put'> {
  readonly view: Signal<StaffView>;
  readonly filter: Signal<{ readonly by: AuditFilter; readonly owner: string }>;
  /** Id of the item or claim whose control takes focus next; empty for the way to the search for claims. */
  readonly goal: Signal<string | undefined>;
  /** Writes what is no answer: a name, a reply, a day to compare with. */
  write(place: Place, text: string): void;
  /** Keeps the list that is on the screen on this device from now on. */
  keep(name: string): void;
  /** Takes it off this device. It stays in this tab. */
  stopKeeping(): void;
  /** Starts another list, kept like this one. */
  begin(name: string, response?: Response): void;
  open(id: string): void;
  /** Takes the list away altogether. It can be taken back. */
  remove(): void;
  /** Puts other answers in the place of these. It can be taken back. */
  replace(response: Response): void;
}

const desks = new WeakMap<object, Desk>();

/** The desk of a visit: the same one after a panel was open in its place. */
export function useDesk(): Desk {
  const visit = useVisit();
  const desk = desks.get(visit.session) ?? createDesk(visit);
  desks.set(visit.session, desk);
  return desk;
}

function createDesk(visit: Visit): Desk {
  const { session, pack, stores, now } = visit;
  const live = createLiveAudit(visit);
  const { ledger, kept, notice, look, settle, change, show, put } = live;
  const empty = emptyResponse(pack, 'staff');
  const time = () => now().getTime();
  const newId = () => `${time().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const named = (ledger: Ledger, name: string) => {
    const created = textAt(ledger, ['created']) || now().toISOString();
    return withText(withText(ledger, ['name'], name, time()), ['created'], created, time());
  };
  return {
    ...live,
    view: signal<StaffView>('list'),
    filter: signal({ by: 'all', owner: '' }),
    goal: signal(),
    write(place, text) {
      change(withText(ledger.peek(), place, text, time()));
      if (place[0] !== 'name') return;
      settle();
      look();
    },
    keep(name) {
      const next = named(ledger.peek(), name);
      if (put(newId(), next)) change(next);
    },
    stopKeeping() {
      settle();
      const id = kept.peek();
      if (id !== undefined) eraseAudit(stores.local, pack.id, id);
      kept.value = undefined;
      look();
      change(ledger.peek());
    },
    begin(name, response = empty) {
      settle();
      const answers = withResponse(named({}, name), empty, withoutLedgerTexts(response), time());
      const next = withFileTexts(answers, response, time());
      if (!put(newId(), next)) return;
      notice.value = undefined;
      show(next);
    },
    open(id) {
      settle();
      const [before, last] = [kept.peek(), ledger.peek()];
      const next = readAudit(stores.local, pack.id, id);
      if (!next) return;
      kept.value = id;
      show(next);
      const undo = () => {
        settle();
        kept.value = undefined;
        show(last);
      };
      // A list that is kept nowhere would be lost with it.
      notice.value = before === undefined ? { key: 'staff.keep.aside', undo } : undefined;
    },
    remove() {
      settle();
      const [id, last] = [kept.peek(), ledger.peek()];
      if (id !== undefined) eraseAudit(stores.local, pack.id, id);
      look();
      const [other] = live.shelf.peek();
      kept.value = other?.id;
      show(other?.ledger ?? {});
      const undo = () => {
        settle();
        // What has been written since, into a list that is kept nowhere, is not lost for it.
        const back = kept.peek() === undefined ? mergeLedgers(last, ledger.peek()) : last;
        kept.value = undefined;
        if (id !== undefined) put(id, back);
        show(back);
      };
      notice.value = { key: 'staff.keep.removed', values: { name: textAt(last, ['name']) }, undo };
    },
    replace(response) {
      const before = session.walk.peek().response;
      session.send({ type: 'response.replaced', response: withoutLedgerTexts(response) });
      change(withFileTexts(ledger.peek(), response, time()));
      const undo = () => session.send({ type: 'response.replaced', response: before });
      notice.value = { key: 'staff.replaced', undo };
    },
  };
}
