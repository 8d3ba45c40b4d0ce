import { batch, effect, type Signal, signal, untracked } from '@preact/signals';
import {
  type Ledger,
  mergeLedgers,
  responseOf,
  sameLedger,
  textAt,
  withResponse,
  withText,
} from '../../audits/audit-ledger.ts';
import {
  auditKey,
  clinicOf,
  forgetPlace,
  holdsWalk,
  type KeptAudit,
  keepPlace,
  keptAudits,
  readAudit,
  recallPlace,
  writeAudit,
} from '../../kept/audits.ts';
import { whose } from '../../kept/keys.ts';
import { subjectOf } from '../../kept/walk.ts';
import { fingerprint } from '../../pack/fingerprint.ts';
import { liveResponse } from '../../response/applicable.ts';
import { emptyResponse } from '../../response/empty.ts';
import type { Response } from '../../response/types.ts';
import type { Visit } from '../visit.ts';
import type { Values } from '../words.ts';

/** Something that happened to the list as a whole, said once, with what can be done about it. */
export interface Notice {
  readonly key: string;
  readonly values?: Values;
  readonly act?: { readonly key: string; readonly run: () => void };
}

/** The self-audit on the screen, in step with the answers of the session, the device, and other tabs. */
export interface LiveAudit {
  readonly ledger: Signal<Ledger>;
  /** Its id on this device; `undefined` while it is in this tab alone. */
  readonly kept: Signal<string | undefined>;
  /** Every self-audit on this device. */
  readonly shelf: Signal<readonly KeptAudit[]>;
  /** Newest last. None takes the place of another's way back. */
  readonly notices: Signal<readonly Notice[]>;
  /** Paths of what was kept and no longer fits the questions. */
  readonly dropped: Signal<readonly string[]>;
  say(notice: Notice): void;
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

/** Nothing is on the device, or in the tab, before `put` and without the visitor's own act. */
export function createLiveAudit({ session, pack, stores, settings, now }: Visit): LiveAudit {
  const { local } = stores;
  /** Whose page this is, which is not always whom the list is about. */
  const page = { pack: pack.id, audience: 'staff', provider: whose(settings.provider) } as const;
  // Where the session may keep nothing in the tab, this may not either.
  const tab = () => (session.kept.peek() ? stores.session : null);
  const holds = () => holdsWalk(tab(), subjectOf(session.walk.peek().response));
  const empty = emptyResponse(pack, 'staff');
  const ledger = signal<Ledger>({});
  const kept = signal<string>();
  const shelf = signal<readonly KeptAudit[]>([]);
  const notices = signal<readonly Notice[]>([]);
  const dropped = signal<readonly string[]>([]);
  /** The answers as the ledger has them. */
  let written: Response | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidFull = false;
  /** Whether the device has no room for what was written last. */
  let unsaved = false;

  const say = (notice: Notice) => {
    const others = notices.peek().filter(({ key, act }) => key !== notice.key || act);
    notices.value = [...others, notice];
  };

  const look = () => {
    shelf.value = keptAudits(local, pack.id);
  };
  const remember = () => {
    const id = kept.peek();
    // Where the tab's answers were erased, writing the list would bring them back.
    if (id === undefined && !holds()) return;
    const mark = markOf(written ?? empty);
    // The tab has the newer copy where the device has no room for it.
    const isElsewhere = id !== undefined && !unsaved;
    keepPlace(tab(), page, { id, mark, ledger: isElsewhere ? {} : ledger.peek() });
  };
  const markOf = (response: Response) => {
    const { context, answers, claims } = liveResponse(pack, response);
    return fingerprint(JSON.stringify([context, answers, claims]));
  };
  const sayFull = () => {
    if (!saidFull) say({ key: 'staff.keep.full' });
    saidFull = true;
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
    unsaved = !writeAudit(local, pack.id, { id, ledger: merged });
    if (unsaved) sayFull();
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
  /** What this tab showed before; else, where nothing has been said yet, what this clinic kept last. */
  function recall(answers: Response): void {
    const place = recallPlace(tab(), page);
    const isFresh = [answers.context, answers.answers, answers.claims].every(
      part => Object.keys(part).length === 0,
    );
    const here = place?.id === undefined ? undefined : readAudit(local, pack.id, place.id);
    // Of each entry the later one: which copy is newer is not for the order of reading to say.
    const before = here && place ? mergeLedgers(here, place.ledger) : isFresh ? undefined : place?.ledger;
    written = empty;
    if (before) {
      kept.value = here && place?.id;
      if (here && !sameLedger(here, before)) unsaved = true;
      if (isFresh || place?.mark === markOf(answers)) show(before);
      else {
        // The page has put its own answers in the place of those that were here.
        ledger.value = before;
        written = responseOf(pack, before).response;
      }
      if (unsaved) save();
      return;
    }
    if (!isFresh) return;
    const mine = own();
    const other = shelf.peek()[0];
    if (mine) {
      kept.value = mine.id;
      show(withClinic(mine.ledger));
    } else if (other) say({ key: 'staff.keep.elsewhere', values: { name: nameOf(other.ledger) } });
  }
  function own(): KeptAudit | undefined {
    return shelf.peek().find(({ ledger }) => isOwn(ledger));
  }
  /** Whether a list is this clinic's. Version 1.0.0 did not note whose it is, and named it after the clinic. */
  function isOwn(list: Ledger): boolean {
    const clinic = clinicOf(list) ?? (textAt(list, ['name']) === page.provider ? page.provider : null);
    return clinic === page.provider;
  }
  function withClinic(list: Ledger): Ledger {
    return page.provider === null ? list : withText(list, ['provider'], page.provider, now().getTime());
  }

  return {
    ...{ ledger, kept, shelf, notices, dropped, say, change, show, own, look, settle },
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
        settle();
        if (!holds()) forgetPlace(stores.session, page);
        window.removeEventListener('storage', hear);
        window.removeEventListener('pagehide', settle);
      };
    },
  };
}

/** What a list is called: its name, or else whom it is about. */
function nameOf(list: Ledger): string {
  return textAt(list, ['name']) || (clinicOf(list) ?? '');
}
