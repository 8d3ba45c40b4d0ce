import type { Undo } from '../kept/erase.ts';
import { findWalk } from '../kept/found.ts';
import { type Subject, whose } from '../kept/keys.ts';
import { type KeptWalk, subjectOf } from '../kept/walk.ts';
import { type AppModule, DOORS, type Door, type MountedApp, type Settings } from './app-seam.ts';
import { appearanceOf } from './appearance.ts';
import { citeStatus } from './cite-status.ts';
import { Fault, toFault } from './fault.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { Control, FirstPart } from './first/flight.ts';
import { make } from './first/make.ts';
import { english, firstWordsOf } from './first-words-of.ts';
import { holdHeight } from './hold-height.ts';
import { keepKeys } from './keep-keys.ts';
import { Keeper } from './keeper.ts';
import { holdsLink, notePack, takesLink } from './link-taker.ts';
import moreStyles from './more-screens.css?inline';
import { mountOptions } from './mount-options.ts';
import { offerToGoOn, offerToUndo } from './offer-to-go-on.ts';
import { packSource, type ReadPack } from './pack-source.ts';
import { readSettings } from './settings.ts';
import { grantStaffAccess } from './staff-access.ts';
import { wardrobeOf } from './wardrobe.ts';

/** Why a first screen is wanted: to take over the plain one, as the page asks for it, or as the visitor left the app. */
type Cause = 'taken over' | 'page' | 'visitor';

/** What the element shows. `preparing`: still the screen before, until the words of the next first screen are here. */
type State =
  | { readonly name: 'preparing' }
  | { readonly name: 'first screen' }
  | { readonly name: 'app'; readonly app: MountedApp; readonly undress: () => void };

/** From one first screen to the next: what the attributes asked for, and what follows from it. */
interface Sitting {
  /** Aborted once it is over; what was begun in it is dropped. */
  readonly over: AbortSignal;
  /** Once the first screen is there. */
  readonly shown: Promise<void>;
  readonly pack: () => Promise<ReadPack>;
  readonly end: () => void;
}

/** How the app is opened. */
interface Opening {
  /** Whether to go on with what is kept about the provider; otherwise that is forgotten. */
  readonly resume?: boolean;
  /** Whose answers; the page's own provider where it is left out. */
  readonly provider?: string | null;
  /** The door of the first screen that was taken. */
  readonly door?: Door | undefined;
  /** A walk to go on with, kept or not. */
  readonly held?: KeptWalk | undefined;
  /** A response that the page brings. */
  readonly response?: unknown;
  /** Whether it opens for a link in the page's address, and not for a press. */
  readonly isLinked?: boolean;
}

/** All that one element does beyond its plain first screen in English. */
export class ElementControl implements Control {
  readonly #app: AppModule;
  readonly #part: FirstPart;
  readonly #gone = new AbortController();
  readonly #wardrobe;
  readonly #look;
  readonly #keeper: Keeper;
  readonly #warned = new Set<string>();
  #first: FirstScreen;
  #state: State = { name: 'preparing' };
  #settings: Settings;
  #words = english;
  #sitting: Sitting;
  #changing: Promise<void> | undefined;
  /** Id of the questions; null where a pack of the page's own has not come yet. */
  #pack: string | null = null;

  constructor(app: AppModule, part: FirstPart, first: FirstScreen) {
    const { signal } = this.#gone;
    this.#app = app;
    this.#part = part;
    this.#first = first;
    this.#wardrobe = wardrobeOf(part.root);
    this.#wardrobe.wear(moreStyles);
    this.#look = appearanceOf(part.view, signal);
    keepKeys(part.root, signal);
    this.#settings = this.#readSettings();
    this.#keeper = new Keeper(
      {
        app: () => this.#mounted,
        subject: () => this.#subject(),
        mayKeep: () => this.#settings.remember === 'session',
        reset: () => this.#sit('page'),
        goOn: (provider, held) => this.#start({ provider, held }),
      },
      signal,
    );
    part.root.addEventListener('toggle', () => this.#tellWhoMadeThis(), { capture: true, signal });
    addEventListener('hashchange', () => this.#openLink(), { signal });
    const languages = new MutationObserver(() => this.change('lang'));
    languages.observe(document.documentElement, { subtree: true, attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => languages.disconnect());
    this.#sitting = this.#sit('taken over');
  }

  start(place: number): void {
    this.#start(this.#settings.audience === 'patient' ? { door: DOORS[place] } : {});
  }

  change(name: string): void {
    const before = this.#settings;
    const next = this.#readSettings();
    // Frameworks set what is there already.
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    if (name === 'theme' || name === 'browse-href') {
      this.#settings = { ...before, theme: next.theme, browseHref: next.browseHref };
      this.#look.wear(next.theme);
      this.#mounted?.redraw(this.#settings);
    } else if (name === 'remember') {
      this.#settings = { ...before, remember: next.remember };
      this.#keeper.keepOrForget();
      if (!this.#mounted) this.#sit('page');
    } else if (name !== 'load') {
      // Several attributes are often set in a row.
      this.#changing ??= Promise.resolve().then(() => this.#sitAnew());
    }
  }

  restart(): void {
    const begin = () => this.#sit('page');
    const erase = () => {
      this.#keeper.eraseThese();
      begin();
    };
    // Whose answers there are, in questions of the page's own, is known once they are here.
    if (this.#pack === null) this.#sitting.pack().then(erase, begin);
    else erase();
  }

  dress(): void {
    this.#wardrobe.dress();
  }

  dispose(): void {
    this.#sitting.end();
    this.#gone.abort();
    this.#close();
    grantStaffAccess(this.#part.element, null);
    this.#wardrobe.wear(moreStyles)();
  }

  get #mounted(): MountedApp | undefined {
    return this.#state.name === 'app' ? this.#state.app : undefined;
  }

  /** Takes up changed attributes. In another language of the same questions a walk goes on. */
  #sitAnew(): void {
    this.#changing = undefined;
    if (this.#gone.signal.aborted) return;
    const { lang, ...before } = this.#settings;
    const { lang: next, ...others } = this.#readSettings();
    const isTranslated = lang !== next && JSON.stringify(before) === JSON.stringify(others);
    const held = isTranslated ? this.#mounted?.held() : undefined;
    this.#sit('page');
    if (held) this.#start({ held, provider: subjectOf(held.response).provider });
  }

  /**
   * Shows the first screen that the attributes ask for, and fetches the pack into memory. The plain one stays where
   * it is the right one, for it may hold the press that led here.
   */
  #sit(cause: Cause, undo?: Undo): Sitting {
    const { element } = this.#part;
    const ending = new AbortController();
    const over = ending.signal;
    const end = () => ending.abort();
    if (cause !== 'taken over') this.#sitting.end();
    this.#close();
    const settings = this.#readSettings();
    this.#settings = settings;
    this.#pack = settings.packSrc ? null : settings.pack;
    this.#keeper.settle(this.#pack);
    const pack = packSource(this.#app.readPack, this.#base, settings, over, ({ id }) => {
      if (over.aborted || this.#pack !== null) return;
      this.#pack = id;
      this.#keeper.settle(id);
    });
    const shown = this.#prepare(cause, settings, over, undo);
    this.#sitting = { over, shown, pack, end };
    const access = { app: () => this.#mounted, respond: (response: unknown) => this.#start({ response }) };
    grantStaffAccess(element, settings.audience === 'staff' ? access : null);
    shown.then(() => this.#fetchAhead(this.#sitting, over)).catch(error => over.aborted || this.#fail(error));
    return this.#sitting;
  }

  /** Draws the first screen, once its words are here. */
  async #prepare(cause: Cause, settings: Settings, over: AbortSignal, undo?: Undo): Promise<void> {
    const { words: sent } = this.#part.view.dataset;
    const found = await firstWordsOf(this.#base, settings, over, message => this.#warn(message), sent);
    if (over.aborted) return;
    this.#words = found.words;
    this.#settings = { ...settings, lang: found.lang };
    const isHere =
      cause === 'taken over' &&
      found.words === english &&
      settings.audience === 'patient' &&
      !this.#findsWalk();
    this.#show(!isHere);
    if (cause === 'visitor') {
      this.#first.heading.tabIndex = -1;
      this.#first.heading.focus();
    }
    if (undo) offerToUndo(this.#first, this.#words.more, undo);
  }

  /** Has the pack in memory before it is wanted; a failure shows when it is. */
  async #fetchAhead({ pack }: Sitting, over: AbortSignal): Promise<void> {
    const { element } = this.#part;
    this.#openLink();
    try {
      const fetched = await pack();
      if (over.aborted) return;
      citeStatus(this.#first.screen, fetched.pack);
      if (!this.#settings.packSrc) return;
      notePack(element, fetched.pack.id);
      // Only now is it known what there is to go on with.
      this.#offer();
      this.#openLink();
    } catch (error) {
      notePack(element, '');
      if (!this.#gone.signal.aborted) this.#warn(toFault(error).message);
    }
  }

  /** Answers in the page's address are shown at once, by the first widget for these questions. */
  async #openLink(): Promise<void> {
    if (!holdsLink()) return;
    const { over } = this.#sitting;
    try {
      const isFor = await this.#app.linkIn(location.hash.slice(1));
      if (over.aborted || !takesLink(this.#part.element, isFor, () => this.#openLink())) return;
      if (this.#mounted) this.#mounted.openLink();
      else this.#start({ isLinked: true });
    } catch (error) {
      if (!over.aborted) this.#warn(toFault(error).message);
    }
  }

  async #start(opening: Opening): Promise<void> {
    const { over, shown, pack } = this.#sitting;
    try {
      await shown;
      const state = this.#state;
      const fetched = await pack();
      // A second press that waited too finds nothing left to open.
      if (over.aborted || this.#state !== state) return;
      this.#open(fetched, opening);
      if (opening.response !== undefined) this.#mounted?.setResponse(opening.response);
    } catch (error) {
      if (!over.aborted) this.#fail(error);
    }
  }

  /** Puts the app in the place of the first screen. */
  #open(fetched: ReadPack, opening: Opening): void {
    const { view, root } = this.#part;
    this.#close();
    if (opening.resume === false) this.#keeper.beginAnew(this.#subject());
    this.#look.speak(fetched.pack.lang);
    holdHeight(view, this.#gone.signal);
    const undress = this.#wardrobe.wear(this.#app.styles);
    const container = make('div');
    view.replaceChildren(container);
    // What the page had inside the element shows only where the widget cannot help.
    for (const slot of root.querySelectorAll('slot')) slot.hidden = true;
    const app = this.#app.mount({
      ...mountOptions(fetched, this.#settings, this.#base, this.#gone.signal),
      container,
      storage: this.#keeper.tab,
      stores: this.#keeper.stores,
      provider: opening.provider,
      held: opening.held,
      door: opening.door,
      resume: opening.resume ?? true,
      focus: !opening.isLinked,
      isLinked: opening.isLinked ?? false,
      emit: (type, detail) => this.#emit(type, detail, container),
      wear: styles => this.#wardrobe.wear(styles),
      forget: everything => (everything ? this.#keeper.eraseEverything() : this.#keeper.eraseThese()),
      leave: undo => this.#sit('visitor', undo),
    });
    this.#state = { name: 'app', app, undress };
  }

  #close(): void {
    const state = this.#state;
    this.#state = { name: 'preparing' };
    this.#part.view.style.minBlockSize = '';
    if (state.name !== 'app') return;
    state.undress();
    try {
      state.app.dispose();
    } catch {
      // An app that has crashed may not come down in order.
    }
  }

  /** Shows the first screen: drawn with the words of this sitting, or the plain one that is there. */
  #show(anew: boolean): void {
    const { view } = this.#part;
    this.#look.speak(this.#settings.lang);
    if (anew) this.#first = this.#part.draw(this.#words.first, this.#doors());
    // Questions of the page's own have a title once they are here.
    if (!this.#first.known) this.#first.heading.textContent = this.#words.more.eyebrow;
    this.#state = { name: 'first screen' };
    this.#look.wear(this.#settings.theme);
    if (anew) this.#offer();
    view.ariaLabel = this.#first.heading.textContent;
    this.#tellWhoMadeThis();
    view.style.visibility = '';
  }

  /** Fills that fold of the first screen, once it is open. */
  async #tellWhoMadeThis(): Promise<void> {
    const fold = this.#first.screen.querySelector('details');
    if (!fold?.open || fold.lastChild !== fold.firstChild) return;
    const panel = make('div');
    fold.append(panel);
    try {
      await this.#app.about(await this.#sitting.pack(), panel);
    } catch (error) {
      panel.remove();
      this.#fail(error);
    }
  }

  /** What others than patients are offered. */
  #doors(): readonly string[] | undefined {
    const { staff, staffLine, page, pageLine } = this.#words.more;
    return { patient: undefined, staff: [staff, staffLine], 'provider-page': [page, pageLine] }[
      this.#settings.audience
    ];
  }

  get #base(): string {
    return this.#settings.base ?? this.#part.base;
  }

  #readSettings(): Settings {
    return readSettings(this.#part.element, message => this.#warn(message));
  }

  /** Whom this page is about. */
  #subject(): Subject {
    const { pack, audience, provider } = this.#settings;
    return { pack: this.#pack ?? pack, audience, provider: whose(provider) };
  }

  #findsWalk(): boolean {
    return this.#pack !== null && findWalk(this.#keeper.tab, this.#subject()) !== undefined;
  }

  #offer(): void {
    if (this.#pack === null) return;
    offerToGoOn(this.#first, this.#words.more, this.#keeper.tab, this.#subject(), (resume, provider) =>
      this.#start({ resume, provider }),
    );
  }

  #emit(type: string, detail: unknown, app: HTMLElement): void {
    // After the app's own stack, for this takes the app down. It is told once, however often it was met, and also of
    // an app that stops while it is drawn for the first time.
    if (type === 'vetting-error')
      queueMicrotask(
        () => this.#part.view.contains(app) && this.#fail(new Fault('app-crash', 'the app stopped')),
      );
    else this.#part.element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #fail(error: unknown): void {
    const { code, message, isOffline } = toFault(error);
    if (!this.#first.screen.isConnected) {
      try {
        this.#close();
        this.#show(true);
      } catch {
        // A page that broke the app may have broken this too; its own content shows all the same.
      }
    }
    const { offline, broken } = this.#words.more;
    this.#part.fail(code, message, isOffline ? offline : code === 'pack-load' ? undefined : broken);
  }

  #warn(message: string): void {
    if (!this.#warned.has(message)) console.warn('[provider-vetting]', message);
    this.#warned.add(message);
  }
}
