import { batch, effect, type Signal, signal, untracked } from '@preact/signals';
import {
  type Ledger,
  mergeLedgers,
  responseOf,
  sameLedger,
  withResponse,
} from '../../audits/audit-ledger.ts';
import { fingerprint } from '../../pack/fingerprint.ts';
import { liveResponse } from '../../response/applicable.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';
import type { Visit } from '../visit.ts';
import type { Values } from '../words.ts';
import {
  auditKey,
  forgetPlace,
  holdsWalk,
  type KeptAudit,
  keepPlace,
  keptAudits,
  readAudit,
  recallPlace,
  writeAudit,
} from './audit-store.ts';

/** Something that happened to the list as a whole, said once. */
export interface Notice {
  readonly key: string;
  readonly values?: Values;
  readonly undo?: () => void;
}

/** The self-audit on the screen, in step with the answers of the session, the device, and other tabs. */
export interface LiveAudit {
  readonly ledger: Signal<Ledger>;
  /** Its id on this device; `undefined` while it is in this tab alone. */
  readonly kept: Signal<string | undefined>;
  /** Every self-audit on this device. */
  readonly shelf: Signal<readonly KeptAudit[]>;
  readonly notice: Signal<Notice | undefined>;
  /** Paths of what was kept and no longer fits the questions. */
  readonly dropped: Signal<readonly string[]>;
  /** Takes over a ledger with further entries, and keeps it soon. */
  change(next: Ledger): void;
  /** Shows a ledger: what it says takes the place of the answers. */
  show(next: Ledger): void;
  /** Writes a ledger under an id and goes on with it. `false` where the browser refuses. */
  put(id: string, next: Ledger): boolean;
  /** Looks anew at what is on the device. */
  look(): void;
  /** Writes what waits to be written. */
  settle(): void;
  /** Follows answers, other tabs and the end of the page. Returns a way to stop. */
  follow(): () => void;
}

/** Milliseconds without a further entry before they are written. */
const PAUSE = 250;

/** Nothing is on the device, or in the tab, before `put` and without the visitor's own act. */
export function createLiveAudit({ session, pack, stores, now }: Visit): LiveAudit {
  const { local } = stores;
  // Where the session may keep nothing in the tab, this may not either.
  const tab = session.kept.peek() ? stores.session : null;
  const empty = emptyResponse(pack, 'staff');
  const ledger = signal<Ledger>({});
  const kept = signal<string>();
  const shelf = signal<readonly KeptAudit[]>([]);
  const notice = signal<Notice>();
  const dropped = signal<readonly string[]>([]);
  /** The answers as the ledger has them. */
  let written: Response | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidFull = false;

  const look = () => {
    shelf.value = keptAudits(local, pack.id);
  };
  const remember = () => {
    const id = kept.peek();
    // Where the tab's answers were erased, writing the list would bring them back.
    if (id === undefined && !holdsWalk(tab, pack.id)) return;
    const mark = markOf(written ?? empty);
    keepPlace(tab, pack.id, { id, mark, ledger: id === undefined ? ledger.peek() : {} });
  };
  const markOf = (response: Response) => {
    const { context, answers, claims } = liveResponse(pack, response);
    return fingerprint(JSON.stringify([context, answers, claims]));
  };
  const sayFull = () => {
    if (!saidFull) notice.value = { key: 'staff.keep.full' };
    saidFull = true;
  };
  const sayGone = () => {
    kept.value = undefined;
    notice.value = { key: 'staff.keep.gone' };
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
      remember();
      return;
    }
    const other = readAudit(local, pack.id, id);
    if (!other) {
      // Erased in another tab: writing it again would undo that.
      sayGone();
      return;
    }
    const merged = mergeLedgers(other, ledger.peek());
    if (!writeAudit(local, pack.id, { id, ledger: merged })) sayFull();
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
      notice.value = { key: 'staff.keep.heard' };
    }
    if (!sameLedger(merged, other)) save();
  }
  /** What this tab showed before; else, where nothing has been said yet, what was kept last. */
  function recall(answers: Response): void {
    const place = recallPlace(tab, pack.id);
    const isFresh = [answers.context, answers.answers, answers.claims].every(
      part => Object.keys(part).length === 0,
    );
    const here = place?.id === undefined ? undefined : readAudit(local, pack.id, place.id);
    const before = here ?? (isFresh ? undefined : place?.ledger);
    written = empty;
    if (before) {
      kept.value = here && place?.id;
      if (isFresh || place?.mark === markOf(answers)) show(before);
      else {
        // The page has put its own answers in the place of those that were here.
        ledger.value = before;
        written = responseOf(pack, before).response;
      }
    } else if (isFresh && shelf.peek()[0]) {
      kept.value = shelf.peek()[0]?.id;
      show(shelf.peek()[0]?.ledger ?? {});
    }
  }

  return {
    ...{ ledger, kept, shelf, notice, dropped, change, show, look, settle },
    put(id, next) {
      if (!writeAudit(local, pack.id, { id, ledger: next })) {
        notice.value = { key: 'staff.keep.full' };
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
        settle();
        if (!holdsWalk(tab, pack.id)) forgetPlace(tab, pack.id);
        window.removeEventListener('storage', hear);
        window.removeEventListener('pagehide', settle);
      };
    },
  };
}
