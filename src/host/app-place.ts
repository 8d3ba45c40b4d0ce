import type { AppModule, MountedApp, MountOptions } from './app-seam.ts';
import type { Appearance } from './appearance.ts';
import type { FirstPart } from './first/flight.ts';
import { make } from './first/make.ts';
import { holdHeight } from './hold-height.ts';
import type { Wardrobe } from './wardrobe.ts';

/** What the app is told that does not follow from the place where it stands. */
export type Opened = Omit<MountOptions, 'container' | 'emit' | 'wear'>;

/** The place in one element where the app stands once it is opened. */
export class AppPlace {
  readonly #module: AppModule;
  readonly #part: FirstPart;
  readonly #wardrobe: Wardrobe;
  readonly #look: Appearance;
  readonly #crashed: () => void;
  #standing: { readonly app: MountedApp; readonly undress: () => void } | undefined;

  /** `crashed` hears of an app that stopped and still stands there. */
  constructor(module: AppModule, part: FirstPart, wardrobe: Wardrobe, look: Appearance, crashed: () => void) {
    this.#module = module;
    this.#part = part;
    this.#wardrobe = wardrobe;
    this.#look = look;
    this.#crashed = crashed;
  }

  /** The app, where it is open. */
  get app(): MountedApp | undefined {
    return this.#standing?.app;
  }

  /** Puts the app in the place of what is shown. */
  open(options: Opened, gone: AbortSignal): void {
    const { view, root } = this.#part;
    this.close();
    this.#look.speak(options.pack.lang);
    holdHeight(view, gone);
    const undress = this.#wardrobe.wear(this.#module.styles);
    const container = make('div');
    view.replaceChildren(container);
    // What the page had inside the element shows only where the widget cannot help.
    for (const slot of root.querySelectorAll('slot')) slot.remove();
    const app = this.#module.mount({
      ...options,
      container,
      emit: (type, detail) => this.#emit(type, detail, container),
      wear: styles => this.#wardrobe.wear(styles),
    });
    this.#standing = { app, undress };
  }

  /** Takes the app away, where it is open. */
  close(): void {
    const standing = this.#standing;
    this.#standing = undefined;
    this.#part.view.style.minBlockSize = '';
    if (!standing) return;
    standing.undress();
    try {
      standing.app.dispose();
    } catch {
      // An app that has crashed may not come down in order.
    }
  }

  #emit(type: string, detail: unknown, container: HTMLElement): void {
    // After the app's own stack, for this takes the app down. It is told once, however often it was met, and also of
    // an app that stops while it is drawn for the first time.
    if (type === 'vetting-error')
      Promise.resolve().then(() => this.#part.view.contains(container) && this.#crashed());
    else this.#part.element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
