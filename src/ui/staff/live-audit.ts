import {
  type Ledger,
  mergeLedgers,
  responseOf,
  sameLedger,
  withResponse,
} from '../../audits/audit-ledger.ts';
import { aboutClinic, isAbout } from '../../kept/audit-owner.ts';
import { auditKey, type KeptAudit, keptAudits, readAudit, writeAudit } from '../../kept/audits.ts';
import { type Found, firstList } from '../../kept/first-list.ts';
import { whose } from '../../kept/keys.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';
import { saysSomething } from '../../session/told.ts';
import { batch, effect, type Signal, signal, untracked } from '../../signals/signals.ts';
import type { Visit } from '../visit.ts';
import { createNotices, type Notices } from './notices.ts';
import { tabCopy } from './tab-copy.ts';

/** The self-audit on the screen, in step with the answers of the session, the device, and other tabs. */
export interface LiveAudit extends Notices {
  readonly ledger: Signal<Ledger>;
  /** Its id on this device; `undefined` while it is in this tab alone. */
  readonly kept: Signal<string | undefined>;
  /** Every self-audit on this device. */
  readonly shelf: Signal<readonly KeptAudit[]>;
  /** Paths of what was kept and no longer fits the questions. */
  readonly dropped: Signal<readonly string[]>;
  /** Takes over a ledger with further entries, and keeps it soon. */
  change(next: Ledger): void;
  /** Shows a ledger: what it says takes the place of the answers. */
  show(next: Ledger): void;
  /** Writes a ledger under an id and goes on with it. `false` where the browser refuses. */
  put(id: string, next: Ledger): boolean;
  /** The list of this clinic that was written last, of those on the device. */
  own(): KeptAudit | undefined;
  /** A list in which nothing is written but whose it is. */
  blank(): Ledger;
  /** Looks anew at what is on the device. */
  look(): void;
  /** Writes what waits to be written. */
  settle(): void;
  /** Follows answers, other tabs and the end of the page. Returns a way to stop. */
  follow(): () => void;
}

/** Milliseconds without a further entry before they are written. */
const PAUSE = 250;

/** Whether the device has what was written last: it may have no room for it, which is said once. */
type Device = 'has all' | 'has less';

/** Nothing is on the device, or in the tab, before `put` and without the visitor's own act. */
export function createLiveAudit(visit: Visit): LiveAudit {
  const { session, pack, stores, settings, now } = visit;
  const { local } = stores;
  const provider = whose(settings.provider);
  /** Whose page this is, which is not always whom the list is about. */
  const tab = tabCopy(visit, { pack: pack.id, audience: 'staff', provider });
  const empty = emptyResponse(pack, 'staff');
  const ledger = signal<Ledger>({});
  const kept = signal<string>();
  const shelf = signal<readonly KeptAudit[]>([]);
  const dropped = signal<readonly string[]>([]);
  const { notices, say } = createNotices();
  /** The answers as the ledger has them. */
  let written: Response | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let device: Device = 'has all';
  let saidFull = false;

  const look = () => {
    shelf.value = keptAudits(local, pack.id);
  };
  const remember = () => {
    const id = kept.peek();
    // The tab has the newer copy where the device has no room for it.
    tab.keep(id, written ?? empty, ledger.peek(), id !== undefined && device === 'has all');
  };
  const sayGone = () => {
    kept.value = undefined;
    say({ key: 'staff.keep.gone' });
    remember();
  };

  function change(next: Ledger): void {
    ledger.value = next;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }
  function show(next: Ledger): void {
    const read = responseOf(pack, next);
    const isResult = session.screen.peek() === 'assessed';
    written = read.response;
    batch(() => {
      ledger.value = next;
      dropped.value = read.dropped;
      session.send({ type: 'response.replaced', response: read.response });
      // The screen stays the same one: a screen that changes takes focus along.
      if (isResult) session.send({ type: 'result.opened' });
    });
    remember();
  }
  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    const id = kept.peek();
    if (id === undefined) {
      // Another widget of this page may have written to the same list.
      const { place } = shownOf(session.walk.peek().response);
      goOnWith(place && place.id === undefined ? mergeLedgers(place.ledger, ledger.peek()) : ledger.peek());
      return;
    }
    const other = readAudit(local, pack.id, id);
    if (!other) {
      // Erased in another tab: writing it again would undo that.
      sayGone();
      return;
    }
    const merged = mergeLedgers(other, ledger.peek());
    device = writeAudit(local, pack.id, { id, ledger: merged }) ? 'has all' : 'has less';
    if (device === 'has less' && !saidFull) {
      say({ key: 'staff.keep.full' });
      saidFull = true;
    }
    goOnWith(merged);
  }
  function goOnWith(merged: Ledger): void {
    if (sameLedger(merged, ledger.peek())) remember();
    else show(merged);
  }
  function settle(): void {
    if (timer !== undefined) save();
  }
  function hear({ key, storageArea }: StorageEvent): void {
    if (storageArea !== local || (key !== null && !key.startsWith(auditKey(pack.id)))) return;
    look();
    const id = kept.peek();
    if (id === undefined || (key !== null && key !== auditKey(pack.id, id))) return;
    const other = readAudit(local, pack.id, id);
    if (!other) {
      sayGone();
      return;
    }
    const merged = mergeLedgers(ledger.peek(), other);
    if (!sameLedger(merged, ledger.peek())) {
      show(merged);
      say({ key: 'staff.keep.heard' });
    }
    if (!sameLedger(merged, other)) save();
  }
  /** What this page showed before. It may have been another clinic's list, and then these answers are not of it. */
  function shownOf(answers: Response): Pick<Found, 'place' | 'here'> {
    const place = tab.recall();
    const here = place?.id === undefined ? undefined : readAudit(local, pack.id, place.id);
    const isOurs = place && isAbout(here ?? place.ledger, whose(answers.provider));
    return isOurs ? { place, here } : { place: undefined, here: undefined };
  }
  function recall(answers: Response): void {
    const { place, here } = shownOf(answers);
    const mark = saysSomething(answers) || tab.isBegun(place) ? tab.mark(answers) : undefined;
    const found = firstList({ place, here, shelf: shelf.peek(), provider: whose(answers.provider), mark });
    written = empty;
    if (found.kind === 'own') {
      kept.value = found.audit.id;
      show(withClinic(found.audit.ledger));
    } else if (found.kind === 'elsewhere') {
      say({ key: 'staff.keep.elsewhere', values: { name: found.name } });
    } else if (found.kind === 'tab') {
      kept.value = found.id;
      if (found.isNewer) device = 'has less';
      if (found.isReplaced) {
        ledger.value = found.ledger;
        written = responseOf(pack, found.ledger).response;
      } else show(found.ledger);
      if (found.isNewer) save();
    }
  }
  const withClinic = (list: Ledger) => aboutClinic(list, provider, now().getTime());

  return {
    ...{ ledger, kept, shelf, notices, dropped, say, change, show, look, settle },
    own: () => shelf.peek().find(one => isAbout(one.ledger, provider)),
    blank: () => withClinic({}),
    put(id, next) {
      if (!writeAudit(local, pack.id, { id, ledger: next })) {
        say({ key: 'staff.keep.full' });
        return false;
      }
      kept.value = id;
      look();
      return true;
    },
    follow() {
      look();
      if (!written) recall(session.walk.peek().response);
      const stop = effect(() => {
        const { response } = session.walk.value;
        untracked(() => {
          const before = written ?? empty;
          written = response;
          change(withResponse(ledger.peek(), before, response, now().getTime()));
        });
      });
      window.addEventListener('storage', hear);
      window.addEventListener('pagehide', settle);
      return () => {
        stop();
        tab.close(settle);
        window.removeEventListener('storage', hear);
        window.removeEventListener('pagehide', settle);
      };
    },
  };
}
