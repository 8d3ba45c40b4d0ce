import { bringBack, holdsOurs } from '../kept/bring-back.ts';
import { both, eraseEverything, eraseHere, eraseSubject, type Stores, type Undo } from '../kept/erase.ts';
import { lastErasure } from '../kept/erasure.ts';
import { type Subject, walkKey } from '../kept/keys.ts';
import { openStorage, read } from '../kept/store.ts';
import { type KeptWalk, subjectOf } from '../kept/walk.ts';
import type { MountedApp } from './app-seam.ts';
import { type Erasing, TIME_TO_UNDO } from './offer-to-go-on.ts';
import { type EraseSignal, openEraseSignal } from './open-erase-signal.ts';

/** What an element is asked by its keeper. */
export interface Keeping {
  app(): MountedApp | undefined;
  /** Whom the page is about. */
  subject(): Subject;
  /** Whether anything of this element may stay in the tab. */
  mayKeep(): boolean;
  /** Shows the first screen. */
  reset(): void;
  /** Opens what is kept about this provider, or goes on with a walk that was held. */
  goOn(provider: string | null, held?: KeptWalk): void;
}

/** The keepers of this page. */
const keepers = new Set<Keeper>();

/** What one element keeps in this browser, brings back and erases; and what it hears of others that erase. */
export class Keeper {
  readonly #element: Keeping;
  readonly #signal: EraseSignal;
  #undo: Undo | undefined;
  /** The last erasing that this element knows of. */
  #mark: string | undefined;

  constructor(element: Keeping, gone: AbortSignal) {
    this.#element = element;
    this.#signal = openEraseSignal({ erased: () => this.#hear(), undone: () => this.#undo?.() }, gone);
    keepers.add(this);
    gone.addEventListener('abort', () => keepers.delete(this));
    // A page that the browser kept whole shows what was so when it was left.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#comeBack();
      },
      { signal: gone },
    );
  }

  /** The storages of this browser, as far as the page may use them. */
  get stores(): Stores {
    return { local: openStorage('local'), session: openStorage('session') };
  }

  /** Where the tab's walk is kept, if it may be. */
  get tab(): Storage | null {
    return this.#element.mayKeep() ? this.stores.session : null;
  }

  /** Puts in order what is kept. With the id of a pack, answers to it that were kept on this device come to this tab. */
  settle(pack: string | null): void {
    this.#mark = lastErasure(this.stores.local);
    if (holdsOurs(this.stores)) bringBack(this.stores, this.#element.mayKeep() ? pack : null, Date.now());
  }

  /** Whether the tab may keep anything has changed: it keeps from now on, or forgets what it kept. */
  keepOrForget(): void {
    const app = this.#element.app();
    if (this.tab) app?.keepIn(this.tab);
    else if (app) app.forget();
    else eraseSubject({ ...this.stores, local: null }, this.#element.subject());
  }

  /** Erases what is shown, or else what is kept about the page's own provider. */
  eraseThese(): Undo {
    const { held, undo } = this.#letGo();
    const subject = held ? subjectOf(held.response) : this.#element.subject();
    this.beginAnew(subject);
    return both(eraseSubject(this.stores, subject), undo);
  }

  /** Erases in this way what the first screen offers to go on with. Undoing goes on with it. */
  eraseKept(erase: Erasing): Undo {
    const subject = this.#element.subject();
    this.beginAnew(subject);
    return both(erase(this.stores, subject), () => this.#element.goOn(subject.provider));
  }

  /** Takes the same answers off the screens of other widgets of this page, which would write them back. */
  beginAnew(subject: Subject): void {
    for (const other of keepers) if (other !== this) other.#leave(walkKey(subject));
  }

  #leave(key: string): void {
    const app = this.#element.app();
    if (!app || !this.tab || walkKey(subjectOf(app.held().response)) !== key) return;
    app.forget();
    this.#element.reset();
  }

  /** Erases all that visitors left in this browser, and tells other tabs. */
  eraseEverything(): Undo {
    const { undo } = this.#letGo();
    const putBack = eraseEverything(this.stores, this.#element.mayKeep(), Date.now());
    this.#signal.erased();
    return () => {
      putBack();
      undo();
      this.#signal.undone();
    };
  }

  /** Another widget of this site erased everything. What clinic staff wrote is not the visitor's to erase. */
  #hear(): void {
    const isStaff = this.#element.subject().audience === 'staff';
    const { undo } = isStaff ? { undo: () => {} } : this.#letGo();
    const putBack = eraseHere(this.stores);
    const mine = both(putBack, undo);
    this.#undo = mine;
    setTimeout(() => {
      if (this.#undo === mine) this.#undo = undefined;
    }, TIME_TO_UNDO * 2);
    if (!isStaff) this.#element.reset();
  }

  #comeBack(): void {
    const { audience, pack } = this.#element.subject();
    const wasErased = audience !== 'staff' && lastErasure(this.stores.local) !== this.#mark;
    this.settle(pack);
    const app = this.#element.app();
    if (app && !wasErased && app.isCurrent()) return;
    const subject = app && subjectOf(app.held().response);
    if (subject && read(this.stores.session, walkKey(subject)) !== undefined)
      this.#element.goOn(subject.provider);
    else this.#element.reset();
  }

  /** Lets the app keep nothing more. Undoing goes on with the walk as it was, kept or not. */
  #letGo(): { readonly held: KeptWalk | undefined; readonly undo: Undo } {
    const app = this.#element.app();
    const held = app?.held();
    app?.forget();
    return {
      held,
      undo: () =>
        held ? this.#element.goOn(subjectOf(held.response).provider, held) : this.#element.reset(),
    };
  }
}
