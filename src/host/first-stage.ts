import { holdsOurs } from '../kept/bring-back.ts';
import type { Stores } from '../kept/erase.ts';
import { findWalk } from '../kept/found.ts';
import type { AppModule, Gone, KeptAudit, Settings } from './app-seam.ts';
import type { Appearance } from './appearance.ts';
import { toFault } from './fault.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { MoreWords } from './first/first-words.ts';
import type { FirstPart } from './first/flight.ts';
import { make } from './first/make.ts';
import { english, hasWordsFor, type PlainScreen } from './first-words-of.ts';
import { offerToGoOn, offerToUndo, type WaysOn } from './offer-to-go-on.ts';
import type { Sitting } from './sitting.ts';

/** Why a first screen is wanted: to take over the plain one, as the page asks for it, or as the visitor left the app. */
export type Cause = 'taken over' | 'page' | 'visitor';

/** What a first screen needs of its element. */
interface Surroundings {
  readonly part: FirstPart;
  readonly look: Appearance;
  readonly module: Pick<AppModule, 'about' | 'keptAudit'>;
  sitting(): Sitting;
  /** The storages of this browser; without the tab's where nothing may be kept in it. */
  stores(): Stores;
  readonly ways: WaysOn;
  /** Makes room where the app is open. */
  closeApp(): void;
}

/** The first screen of one element, as its attributes ask for it. */
export class FirstStage {
  readonly #around: Surroundings;
  #screen: FirstScreen;
  /** The screen of the start. */
  readonly #plain: PlainScreen;
  #audits: KeptAudit | undefined;

  /** `screen`: the plain one, which is there. */
  constructor(around: Surroundings, screen: FirstScreen, signal: AbortSignal) {
    this.#around = around;
    this.#screen = screen;
    this.#plain = { known: screen.known, lang: around.part.view.lang || 'en' };
    const opened = () => this.#tellWhoMadeThis(around.sitting());
    around.part.root.addEventListener('toggle', opened, { capture: true, signal });
  }

  /** The one that was drawn last. */
  get screen(): FirstScreen {
    return this.#screen;
  }

  /**
   * Shows it once its words are here; above it what became of the answers that were there and, for a while, a way to
   * have them back.
   */
  begin(sitting: Sitting, cause: Cause, warn: (message: string) => void, gone?: Gone): Promise<void> {
    const show = () => this.#show(sitting, cause, gone);
    return sitting.show(show, warn, this.#plain, this.#isRight(sitting, cause), this.#learnOfAudits(sitting));
  }

  /** What staff left is told of by their part. */
  async #learnOfAudits({ settings }: Sitting): Promise<void> {
    const { module, stores } = this.#around;
    if (settings.audience !== 'staff' || !holdsOurs(stores())) return;
    this.#audits = await module.keptAudit().catch(() => undefined);
  }

  #show(sitting: Sitting, cause: Cause, gone?: Gone): void {
    const { words } = sitting;
    // The plain one stays where it is the right one, for it may hold the press that led here.
    if (this.#isRight(sitting, cause)) this.#reveal(sitting);
    else this.#draw(sitting);
    const { heading } = this.#screen;
    if (cause === 'visitor') {
      heading.tabIndex = -1;
      heading.focus();
    }
    if (gone) offerToUndo(this.#screen, words.more, gone);
  }

  /** Draws it in the words of this sitting. */
  #draw(sitting: Sitting): void {
    const { words, settings } = sitting;
    this.#screen = this.#around.part.draw(words.first, doorsFor(settings.audience, words.more));
    const { screen, heading, doors } = this.#screen;
    if (settings.audience === 'staff') {
      heading.textContent = words.more.staffTitle;
      screen.lastElementChild?.firstChild?.replaceWith(words.more.fixedStaff);
    }
    const fold = screen.closest('details')?.querySelector('summary');
    // The one line that there is room for says what is behind it, and opening it is all that is asked of a visitor.
    if (fold && settings.audience === 'provider-page') {
      fold.textContent = words.more.page;
      fold.onclick = () => doors.querySelector('button')?.click();
    }
    this.offer(sitting);
    this.#reveal(sitting);
  }

  #reveal(sitting: Sitting): void {
    const { part, look } = this.#around;
    const { heading, known } = this.#screen;
    look.speak(sitting.settings.lang);
    look.wear(sitting.settings.theme);
    // Questions of the page's own have a title once they are here.
    if (!known && sitting.settings.audience !== 'staff') heading.textContent = sitting.words.more.eyebrow;
    part.view.ariaLabel = heading.textContent;
    part.view.style.visibility = '';
    this.#tellWhoMadeThis(sitting);
  }

  /** Whether the plain one is what is wanted. */
  #isRight({ settings, packId, subject }: Sitting, cause: Cause): boolean {
    return (
      cause === 'taken over' &&
      settings.audience === 'patient' &&
      hasWordsFor(this.#plain, settings) &&
      (packId === null || !findWalk(this.#around.stores().session, subject))
    );
  }

  /** Offers what there is to go on with, once it is known which questions these are. */
  offer({ packId, subject, words }: Sitting): void {
    const { stores, ways } = this.#around;
    if (packId !== null) offerToGoOn(this.#screen, words.more, stores(), subject, ways, this.#audits);
  }

  /** Fills that fold once it is open. */
  async #tellWhoMadeThis(sitting: Sitting): Promise<void> {
    const fold = this.#screen.screen.querySelector('details');
    if (!fold?.open || fold.lastChild !== fold.firstChild) return;
    const panel = make('div');
    fold.append(panel);
    try {
      await this.#around.module.about(await sitting.pack(), panel);
    } catch (error) {
      panel.remove();
      this.fail(error, sitting);
    }
  }

  /** Tells page and visitor of a fault, here and not in the app. */
  fail(error: unknown, sitting: Sitting): void {
    if (!this.#screen.screen.isConnected) {
      try {
        this.#around.closeApp();
        this.#draw(sitting);
      } catch {
        // A page that broke the app may have broken this too; its own content shows all the same.
      }
    }
    const { code, message, isOffline } = toFault(error);
    const { words, settings } = sitting;
    // Where the words of its language have not come, the plain screen's own say it.
    const { offline, broken }: Partial<MoreWords> =
      words === english && settings.lang !== 'en' ? {} : words.more;
    this.#around.part.fail(code, message, isOffline ? offline : code === 'pack-load' ? undefined : broken);
  }
}

/** What others than patients are offered: title and line in turn. */
export function doorsFor(
  audience: Settings['audience'],
  { staff, staffLine, saved, page, pageLine }: MoreWords,
): readonly string[] | undefined {
  return {
    patient: undefined,
    staff: [staff, staffLine, saved],
    'provider-page': [page, pageLine],
  }[audience];
}
