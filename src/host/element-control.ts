import { subjectOf } from '../kept/walk.ts';
import { AppPlace } from './app-place.ts';
import type { AppModule, Gone, Settings } from './app-seam.ts';
import { type Appearance, appearanceOf } from './appearance.ts';
import { citeStatus } from './cite-status.ts';
import { Fault, toFault } from './fault.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { Control, FirstPart } from './first/flight.ts';
import { type Cause, FirstStage } from './first-stage.ts';
import { english } from './first-words-of.ts';
import { followLanguage } from './follow-language.ts';
import { followLinks } from './follow-links.ts';
import { keepKeys } from './keep-keys.ts';
import { Keeper } from './keeper.ts';
import { notePack } from './link-taker.ts';
import moreStyles from './more-screens.css?inline';
import { mountOptions } from './mount-options.ts';
import { doorAt, type Opening, openingOptions } from './opening.ts';
import type { ReadPack } from './pack-source.ts';
import { changeOf, isTranslation } from './setting-change.ts';
import { readSettings } from './settings.ts';
import { Sitting } from './sitting.ts';
import { grantStaffAccess } from './staff-access.ts';
import { type Wardrobe, wardrobeOf } from './wardrobe.ts';
import { warnOnce } from './warn-once.ts';

/** All that one element does beyond its plain first screen in English. */
export class ElementControl implements Control {
  readonly #module: AppModule;
  readonly #part: FirstPart;
  readonly #gone = new AbortController();
  readonly #wardrobe: Wardrobe;
  readonly #look: Appearance;
  readonly #stage: FirstStage;
  readonly #place: AppPlace;
  readonly #keeper: Keeper;
  readonly #warn = warnOnce();
  readonly #openLink: () => void;
  #sitting: Sitting;
  #changing: Promise<void> | undefined;

  constructor(module: AppModule, part: FirstPart, first: FirstScreen) {
    const { signal } = this.#gone;
    this.#module = module;
    this.#part = part;
    this.#wardrobe = wardrobeOf(part.root);
    this.#wardrobe.wear(moreStyles);
    this.#look = appearanceOf(part.view, signal);
    keepKeys(part.root, signal);
    const app = () => this.#place.app;
    const sitting = () => this.#sitting;
    this.#stage = new FirstStage(
      {
        ...{ part, look: this.#look, module, sitting },
        stores: () => ({ ...this.#keeper.stores, session: this.#keeper.tab }),
        ways: {
          goOn: provider => this.#start({ provider }),
          erase: how => this.#sit('visitor', { undo: this.#keeper.eraseKept(how) }),
        },
        closeApp: () => this.#place.close(),
      },
      first,
      signal,
    );
    this.#place = new AppPlace(module, part, this.#wardrobe, this.#look, () =>
      this.#fail(new Fault('app-crash', 'the app stopped')),
    );
    this.#keeper = new Keeper(
      {
        app,
        subject: () => this.#sitting.subject,
        mayKeep: () => this.#sitting.settings.remember === 'session',
        reset: () => this.#sit('page'),
        goOn: (provider, held) => this.#start({ provider, held }),
      },
      signal,
    );
    this.#openLink = followLinks(
      {
        ...{ element: part.element, linkIn: module.linkIn, warn: this.#warn, app, sitting },
        start: () => this.#start({ isLinked: true }),
      },
      signal,
    );
    followLanguage(() => this.change('lang'), signal);
    this.#sitting = this.#newSitting(english);
    this.#begin('taken over');
  }

  start(place: number): void {
    this.#start({ door: doorAt(this.#sitting.settings.audience, place) });
  }

  change(name: string): void {
    const change = changeOf(name, this.#sitting.settings, this.#readSettings());
    if (change.kind === 'looks') {
      this.#sitting.settings = change.settings;
      this.#look.wear(change.settings.theme);
      this.#place.app?.redraw(change.settings);
    } else if (change.kind === 'keeping') {
      this.#sitting.settings = change.settings;
      this.#keeper.keepOrForget();
      if (!this.#place.app) this.#sit('page');
    } else if (change.kind === 'anew') {
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
    if (this.#sitting.packId === null) this.#sitting.pack().then(erase, begin);
    else erase();
  }

  dress(): void {
    this.#wardrobe.dress();
  }

  dispose(): void {
    this.#sitting.end();
    this.#gone.abort();
    this.#place.close();
    grantStaffAccess(this.#part.element, null);
    this.#wardrobe.wear(moreStyles)();
  }

  /** Takes up changed attributes. In another language of the same questions a walk goes on. */
  #sitAnew(): void {
    this.#changing = undefined;
    if (this.#gone.signal.aborted) return;
    const isTranslated = isTranslation(this.#sitting.settings, this.#readSettings());
    const held = isTranslated ? this.#place.app?.held() : undefined;
    this.#sit('page');
    if (held) this.#start({ held, provider: subjectOf(held.response).provider });
  }

  /** Shows the first screen that the attributes ask for. */
  #sit(cause: Cause, gone?: Gone): void {
    this.#sitting.end();
    this.#place.close();
    this.#sitting = this.#newSitting(this.#sitting.words);
    this.#begin(cause, gone);
  }

  #newSitting(words: Sitting['words']): Sitting {
    const settle = (id: string) => this.#keeper.settle(id);
    const { base, early } = this.#part;
    return new Sitting(this.#module.readPack, base, this.#readSettings(), words, settle, early);
  }

  /** Draws the first screen, and fetches the pack into memory. */
  #begin(cause: Cause, gone?: Gone): void {
    const sitting = this.#sitting;
    const { element } = this.#part;
    this.#keeper.settle(sitting.packId);
    // Questions of the page's own have a say in the first screen, so they come after it.
    const coming = sitting.packId === null ? undefined : sitting.pack();
    coming?.catch(() => {});
    const shown = this.#stage.begin(sitting, cause, this.#warn, gone);
    const access = { app: () => this.#place.app, respond: (response: unknown) => this.#start({ response }) };
    grantStaffAccess(element, sitting.settings.audience === 'staff' ? access : null);
    const ahead = shown.then(() => this.#fetchAhead(sitting, coming));
    ahead.catch(error => sitting.over.aborted || this.#fail(error));
  }

  /** Has the pack in memory before it is wanted; a failure shows when it is. */
  async #fetchAhead(sitting: Sitting, coming = sitting.pack()): Promise<void> {
    const { over, settings } = sitting;
    this.#openLink();
    try {
      const fetched = await coming;
      if (over.aborted) return;
      citeStatus(this.#stage.screen.screen, fetched.pack);
      if (!settings.packSrc) return;
      notePack(this.#part.element, fetched.pack.id);
      // Only now is it known what there is to go on with.
      this.#stage.offer(sitting);
      this.#openLink();
    } catch (error) {
      notePack(this.#part.element, '');
      if (!this.#gone.signal.aborted) this.#warn(toFault(error).message);
    }
  }

  #start(opening: Opening): void {
    const sitting = this.#sitting;
    sitting
      .open(fetched => this.#open(sitting, fetched, opening))
      .catch(error => sitting.over.aborted || this.#fail(error));
  }

  #open({ settings, base }: Sitting, fetched: ReadPack, opening: Opening): void {
    const { tab: storage, stores } = this.#keeper;
    const gone = this.#gone.signal;
    const options = {
      ...mountOptions(fetched, settings, base, gone),
      ...openingOptions(opening),
      ...{ storage, stores },
      forget: (everything?: boolean) =>
        everything ? this.#keeper.eraseEverything() : this.#keeper.eraseThese(),
      leave: (left?: Gone) => this.#sit('visitor', left),
    };
    this.#place.open(options, gone);
    if (opening.response !== undefined) this.#place.app?.setResponse(opening.response);
  }

  #fail(error: unknown): void {
    this.#stage.fail(error, this.#sitting);
  }

  #readSettings(): Settings {
    return readSettings(this.#part.element, this.#warn);
  }
}
