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
import { clinicOf, eraseAudit, readAudit } from '../../kept/audits.ts';
import { whose } from '../../kept/keys.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';
import { type Signal, signal } from '../../signals/signals.ts';
import { useVisit, type Visit } from '../visit.ts';
import { createLists } from './lists.ts';
import { createLiveAudit, type LiveAudit } from './live-audit.ts';
import type { Notice } from './notices.ts';

/** Goal that is no item and no claim: the way to keep the list. No id has a space. */
export const KEEP = 'keep this';

/** The same for the way to open a file. */
export const OPEN = 'open one';

/** The screens of the self-audit. */
export type StaffView = 'list' | 'plan' | 'compare' | 'publish' | 'files';

/** The self-audit on the screen, what is shown of it, and what can be done with it as a whole. */
export interface Desk extends Omit<LiveAudit, 'change' | 'show' | 'put'> {
  readonly view: Signal<StaffView>;
  readonly filter: Signal<{ readonly by: AuditFilter; readonly owner: string }>;
  /** Id of the question that is open, where there is no room for all; the first open one until one is chosen. */
  readonly row: Signal<string | undefined>;
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
  const { session, pack, stores, settings, now } = visit;
  const live = createLiveAudit(visit);
  const { ledger, kept, say, look, settle, change, show, put } = live;
  const lists = createLists(visit, live);
  const empty = emptyResponse(pack, 'staff');
  const isForFile = visit.door === 'saved';
  const time = () => now().getTime();
  const newId = () => `${time().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const named = (ledger: Ledger, name: string) => {
    const created = textAt(ledger, ['created']) || now().toISOString();
    return withText(withText(ledger, ['name'], name, time()), ['created'], created, time());
  };
  return {
    ...live,
    follow() {
      const stop = live.follow();
      // It may have been begun before the clinic wrote its name.
      if (Object.keys(ledger.peek()).length > 0) askWhose(ledger.peek());
      return stop;
    },
    view: signal<StaffView>(isForFile ? 'files' : 'list'),
    filter: signal({ by: 'all', owner: '' }),
    goal: signal(isForFile ? OPEN : undefined),
    row: signal(),
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
    begin(name, response) {
      settle();
      const start = named(response ? {} : live.blank(), name);
      const next = response
        ? withFileTexts(withResponse(start, empty, withoutLedgerTexts(response), time()), response, time())
        : start;
      const left = { id: kept.peek(), ledger: ledger.peek() };
      if (!put(newId(), next)) return;
      lists.leave(left);
      show(next);
    },
    open(id) {
      settle();
      const [before, last] = [kept.peek(), ledger.peek()];
      const next = readAudit(stores.local, pack.id, id);
      if (!next) return;
      const back = lists.leave({ id: before, ledger: last });
      kept.value = id;
      show(next);
      // A list that is kept nowhere would be lost with it.
      if (before === undefined) say({ key: 'staff.keep.aside', act: undo(back) });
      askWhose(next);
    },
    remove() {
      settle();
      const [id, last] = [kept.peek(), ledger.peek()];
      if (id !== undefined) eraseAudit(stores.local, pack.id, id);
      lists.leave({ id: undefined, ledger: last });
      look();
      const other = live.own();
      kept.value = other?.id;
      show(other?.ledger ?? live.blank());
      const back = () => {
        settle();
        // What has been written since, into a list that is kept nowhere, is not lost for it.
        const merged = kept.peek() === undefined ? mergeLedgers(last, ledger.peek()) : last;
        kept.value = undefined;
        if (id !== undefined) put(id, merged);
        show(merged);
      };
      say({ key: 'staff.keep.removed', values: { name: textAt(last, ['name']) }, act: undo(back) });
    },
    replace(response) {
      settle();
      const before = ledger.peek();
      session.send({ type: 'response.replaced', response: withoutLedgerTexts(response) });
      change(withFileTexts(ledger.peek(), response, time()));
      lists.offerBack(before);
    },
  };

  /** Lists that older versions kept name no clinic, and no page may say it is theirs without being asked. */
  function askWhose(list: Ledger): void {
    const provider = whose(settings.provider);
    if (provider === null || clinicOf(list) !== null) return;
    const run = () => show(withText(ledger.peek(), ['provider'], provider, time()));
    say({ key: 'staff.keep.whose', values: { provider }, act: { key: 'staff.keep.ours', run } });
  }
}

function undo(run: () => void): NonNullable<Notice['act']> {
  return { key: 'staff.undo', run };
}
