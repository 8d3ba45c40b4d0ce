import type { Undo } from '../kept/erase.ts';
import { findWalk } from '../kept/found.ts';
import { type Subject, whose } from '../kept/keys.ts';
import type { KeptWalk } from '../kept/walk.ts';
import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { type AppModule, DOORS, type Door, type MountedApp, type Settings } from './app-seam.ts';
import { moreWords, packLanguages, spokenLanguages } from './built.ts';
import { directionOf } from './direction.ts';
import { Fault, toFault } from './fault.ts';
import { fetchJson } from './fetch-json.ts';
import { type FetchedPack, fetchPack, pageHref, questionsHref } from './fetch-pack.ts';
import { defaultPack } from './first/default-pack.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { FirstFile } from './first/first-words.ts';
import type { Control, FirstPart } from './first/flight.ts';
import { chooseLanguage } from './first/language.ts';
import { make } from './first/make.ts';
import { holdHeight } from './hold-height.ts';
import { keepKeys } from './keep-keys.ts';
import { Keeper } from './keeper.ts';
import moreStyles from './more-screens.css?inline';
import { offerToGoOn, offerToUndo } from './offer-to-go-on.ts';
import { readSettings } from './settings.ts';
import { grantStaffAccess } from './staff-access.ts';
import { toSheet } from './to-sheet.ts';

/** What is opened in place of the first screen. */
interface Wish {
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
  /** Whether the page's address holds answers. */
  readonly isLinked?: boolean;
}

type ReadPack = FetchedPack & { readonly pack: Pack };

/** The words of the first screen in English and for the default pack travel in the loader. */
const english: Partial<FirstFile> & Pick<FirstFile, 'more'> = { more: moreWords };

/** All that one element does beyond its plain first screen in English. */
export class SecondPart implements Control {
  readonly #app: AppModule;
  readonly #part: FirstPart;
  readonly #root: ShadowRoot;
  readonly #view: HTMLElement;
  readonly #sheets: readonly [first: CSSStyleSheet, app: CSSStyleSheet];
  readonly #gone = new AbortController();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #warned = new Set<string>();
  readonly #keeper: Keeper;
  #settings: Settings;
  #words = english;
  #first: FirstScreen;
  #mounted: MountedApp | undefined;
  #fetching: Promise<ReadPack> | undefined;
  /** A new one with each first screen; what was begun before it is dropped. */
  #turn = {};
  #changed = false;
  #granted = false;
  /** Id of the questions; null where a pack of the page's own has not come yet. */
  #pack: string | null = null;

  constructor(app: AppModule, part: FirstPart, root: ShadowRoot, view: HTMLElement) {
    this.#app = app;
    this.#part = part;
    this.#root = root;
    this.#view = view;
    this.#sheets = [toSheet(moreStyles), toSheet(app.styles)];
    this.#settings = readSettings(part.element, 'en', () => {});
    root.adoptedStyleSheets.push(this.#sheets[0]);
    keepKeys(root, this.#gone.signal);
    this.#dark.addEventListener('change', () => this.#paint(), { signal: this.#gone.signal });
    this.#first = part.first;
    this.#keeper = new Keeper(
      {
        app: () => this.#mounted,
        subject: () => this.#subject(),
        mayKeep: () => this.#settings.remember === 'session',
        reset: () => this.#begin('page'),
        goOn: (provider, held) => this.#start({ provider, held }),
      },
      this.#gone.signal,
    );
    addEventListener('hashchange', () => this.#openLink(), { signal: this.#gone.signal });
    this.#begin('untouched');
  }

  start(place: number): Promise<void> {
    return this.#start(this.#settings.audience === 'patient' ? { door: DOORS[place] } : {});
  }

  async #start(wish: Wish): Promise<void> {
    let turn = this.#turn;
    try {
      const fetched = await this.#fetch();
      if (turn !== this.#turn) return;
      // A second press that waited too finds nothing left to open.
      turn = this.#turn = {};
      this.#open(fetched, wish);
      if (wish.response !== undefined) this.#mounted?.setResponse(wish.response);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  async about(panel: HTMLElement): Promise<void> {
    try {
      await this.#app.about(await this.#fetch(), panel);
    } catch (error) {
      this.#fail(error);
    }
  }

  change(name: string): void {
    const before = this.#settings;
    const next = this.#readSettings();
    // Frameworks set what is there already.
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    if (name === 'theme' || name === 'browse-href') {
      // In place, because the app holds this object.
      Object.assign(before, next);
      this.#paint();
      this.#mounted?.redraw();
    } else if (name === 'remember') {
      before.remember = next.remember;
      this.#keeper.keepOrForget();
      if (!this.#mounted) this.#begin('page');
    } else if (name !== 'load' && !this.#changed) {
      this.#changed = true;
      // Several attributes are often set in a row.
      queueMicrotask(() => {
        this.#changed = false;
        if (!this.#gone.signal.aborted) this.#begin('page');
      });
    }
  }

  restart(): void {
    const begin = () => this.#begin('page');
    const erase = () => {
      this.#keeper.eraseThese();
      begin();
    };
    // Whose answers there are, in questions of the page's own, is known once they are here.
    if (this.#pack === null) this.#fetch().then(erase, begin);
    else erase();
  }

  dispose(): void {
    this.#turn = {};
    this.#gone.abort();
    this.#close();
    this.#grantAccess(false);
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheets[0]);
  }

  /**
   * Shows the first screen that the attributes ask for, and fetches the pack into memory. One that nobody has
   * touched yet stays as it is where it is the right one, for it may hold the press that led here.
   */
  async #begin(from: 'untouched' | 'page' | 'app', undo?: Undo): Promise<void> {
    const turn = {};
    this.#turn = turn;
    this.#close();
    this.#fetching = undefined;
    this.#settings = this.#readSettings();
    this.#pack = this.#settings.packSrc ? null : this.#settings.pack;
    this.#grantAccess(this.#settings.audience === 'staff');
    this.#keeper.settle(this.#pack);
    await this.#readWords();
    if (turn !== this.#turn) return;
    const isPlain = this.#words === english && this.#settings.audience === 'patient';
    if (from === 'untouched' && isPlain && !this.#findsWalk()) this.#keep();
    else this.#show();
    if (from === 'app') {
      this.#first.heading.tabIndex = -1;
      this.#first.heading.focus();
    }
    if (undo) offerToUndo(this.#first, this.#words.more, undo);
    this.#fetch().then(
      () => {
        // Only now is it known what there is to go on with.
        if (turn === this.#turn && this.#settings.packSrc) this.#offer();
      },
      error => {
        if (!this.#gone.signal.aborted) this.#warn(error.message);
      },
    );
    this.#openLink();
  }

  /** Answers in the page’s address are shown at once, by the first widget for these questions. */
  #openLink(): void {
    const same = [...document.querySelectorAll<HTMLElement>(this.#part.element.localName)].find(
      other => (other.getAttribute('pack') ?? defaultPack) === this.#settings.pack,
    );
    if (same !== this.#part.element || !/([#?&]|%26|%3F)provider-vetting(=|%3D)/i.test(location.hash)) return;
    if (this.#mounted) this.#mounted.openLink();
    else this.#start({ isLinked: true });
  }

  #readSettings(): Settings {
    const { element } = this.#part;
    const settings = readSettings(element, 'en', message => this.#warn(message));
    const { pack, packSrc } = settings;
    const worded = packSrc ? undefined : own(packLanguages, pack);
    settings.lang = chooseLanguage(element, worded ?? spokenLanguages);
    return settings;
  }

  /** What lets a page read and write is for staff alone. */
  #grantAccess(grants: boolean): void {
    if (!grants && !this.#granted) return;
    this.#granted = grants;
    const app = () => this.#mounted;
    const respond = (response: unknown) => this.#start({ response });
    grantStaffAccess(this.#part.element, grants ? { app, respond } : null);
  }

  /** English words of the default pack are here; others are fetched. */
  async #readWords(): Promise<void> {
    const { lang, pack, packSrc } = this.#settings;
    this.#words = english;
    if (lang === 'en' && (packSrc || pack === defaultPack)) return;
    try {
      const href = questionsHref(this.#part.base, `first.${lang}.json`);
      this.#words = (await this.#fetchJson(href)) as FirstFile;
    } catch (error) {
      this.#settings.lang = 'en';
      this.#warn(toFault(error).message);
    }
  }

  #keep(): void {
    this.#speak('en');
    this.#paint();
    this.#view.style.visibility = '';
  }

  #show(): void {
    this.#speak(this.#settings.lang);
    this.#first = this.#part.draw(this.#words.first, this.#doors());
    this.#paint();
    this.#offer();
    this.#view.style.visibility = '';
  }

  /** What others than patients are offered. */
  #doors(): readonly string[] | undefined {
    const { staff, staffLine, page, pageLine } = this.#words.more;
    return { patient: undefined, staff: [staff, staffLine], 'provider-page': [page, pageLine] }[
      this.#settings.audience
    ];
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

  #speak(lang: string): void {
    this.#view.lang = lang;
    this.#view.dir = directionOf(lang);
  }

  #paint(): void {
    const { theme } = this.#settings;
    const dark = theme === 'auto' ? this.#dark.matches : theme === 'dark';
    this.#view.className = dark ? 'pv dark' : 'pv light';
  }

  #fetch(): Promise<ReadPack> {
    const turn = this.#turn;
    this.#fetching ??= this.#fetchNow().catch(error => {
      if (turn === this.#turn) this.#fetching = undefined;
      throw error;
    });
    return this.#fetching;
  }

  async #fetchNow(): Promise<ReadPack> {
    const { version } = this.#part.element;
    if (this.#app.version !== version)
      throw new Fault('app-version', `app ${this.#app.version}, script ${version}`);
    const fetched = await fetchPack(this.#part.base, this.#settings, this.#gone.signal);
    const pack = await this.#app.readPack(fetched.pack, fetched.isOurs);
    if (this.#pack === null) {
      this.#pack = pack.id;
      this.#keeper.settle(pack.id);
    }
    return { ...fetched, pack };
  }

  #fetchJson(href: string): Promise<unknown> {
    return fetchJson(href, this.#gone.signal);
  }

  /** Puts the app in the place of the first screen. */
  #open(fetched: ReadPack, { resume = true, provider, door, held, isLinked = false }: Wish): void {
    const { disclosureSrc } = this.#settings;
    this.#close();
    this.#speak(fetched.pack.lang);
    holdHeight(this.#view, this.#gone.signal);
    this.#root.adoptedStyleSheets.push(this.#sheets[1]);
    const container = make('div');
    this.#view.replaceChildren(container);
    // What the page had inside the element shows only where the widget cannot help.
    for (const slot of this.#root.querySelectorAll('slot')) slot.hidden = true;
    this.#mounted = this.#app.mount({
      ...fetched,
      container,
      settings: this.#settings,
      storage: this.#keeper.tab,
      stores: this.#keeper.stores,
      provider,
      held,
      door,
      now: () => new Date(),
      resume,
      focus: !isLinked,
      emit: (type, detail) => this.#emit(type, detail),
      forget: everything => (everything ? this.#keeper.eraseEverything() : this.#keeper.eraseThese()),
      leave: undo => this.#begin('app', undo),
      isLinked,
      worksheetHref: pageHref(this.#part.base, this.#settings, '.html'),
      methodHref: pageHref(this.#part.base, this.#settings, '.method.html'),
      loadSentences: part =>
        this.#fetchJson(questionsHref(this.#part.base, `interface.${part}.${fetched.interfaceLang}.json`)),
      loadDisclosure: disclosureSrc ? () => this.#fetchJson(disclosureSrc) : null,
    });
  }

  #close(): void {
    const app = this.#mounted;
    this.#mounted = undefined;
    this.#view.style.minBlockSize = '';
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheets[1]);
    try {
      app?.dispose();
    } catch {
      // An app that has crashed may not come down in order.
    }
  }

  #emit(type: string, detail: unknown): void {
    const app = this.#mounted;
    // After the app's own stack, for this takes the app down. It is told once, however often it was met.
    if (type === 'vetting-error')
      queueMicrotask(() => app === this.#mounted && this.#fail(new Fault('app-crash', 'the app stopped')));
    else this.#part.element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #fail(error: unknown): void {
    const { code, message } = toFault(error);
    if (!this.#first.screen.isConnected) {
      try {
        this.#close();
        this.#show();
      } catch {
        // A page that broke the app may have broken this too; its own content shows all the same.
      }
    }
    this.#part.fail(code, message, code === 'pack-load' ? undefined : this.#words.more.broken);
  }

  #warn(message: string): void {
    if (!this.#warned.has(message)) console.warn('[provider-vetting]', message);
    this.#warned.add(message);
  }
}
