import { firstWords, languages, version } from './built.ts';
import { defaultPack } from './default-pack.ts';
import styles from './first-screen.css?inline';
import { drawFirstScreen, type FirstScreen } from './first-screen.ts';
import type { Control, Flight } from './flight.ts';
import { chooseLanguage } from './language.ts';
import { make } from './make.ts';

/** How an element reaches the files that came with its script. */
export interface Origin {
  /** Address of the script; the other files lie beside it. */
  readonly base: string;
  loadFlight(attempt: number): Promise<Flight>;
}

const name = 'provider-vetting';

/** Longest wait for the app before the visitor is told. */
const patience = 15_000;

/** Every attribute of the element; on a script tag the same names with `data-` before them. */
export const attributeNames: readonly string[] =
  'pack pack-src audience lang provider disclosure-src browse-href theme remember load'.split(' ');

/**
 * Defines the element unless this page has it already. Where a browser lacks what it needs, defines nothing, so
 * that the content inside the element stays in view.
 */
export function defineElement({ base, loadFlight }: Origin): void {
  if (!globalThis.customElements || !document.adoptedStyleSheets) return;
  const earlier = customElements.get(name);
  if (earlier) {
    if (!(version in earlier)) console.warn(`[${name}] ${version} came too late`);
    return;
  }

  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = attributeNames;
      static readonly [version] = 1;
      readonly version = version;
      #drawn = () => {};
      readonly ready = new Promise<void>(resolve => {
        this.#drawn = resolve;
      });
      readonly #view = Object.assign(make('section'), { part: 'card' });
      readonly #fallback = make('slot');
      readonly #observer = new IntersectionObserver(
        entries => {
          if (entries.some(entry => entry.isIntersecting)) this.#load();
        },
        { rootMargin: '100%' },
      );
      #first: FirstScreen | undefined;
      #control: Control | undefined;
      #loading: Promise<Flight> | undefined;
      #attempts = 0;

      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        root.adoptedStyleSheets = [sheet];
        root.append(make('div', 'frame', this.#view), this.#fallback);
      }

      connectedCallback() {
        if (this.#first) return;
        const { known } = this.#draw();
        // This screen holds the height until the app has drawn the one that is wanted.
        const otherScreen =
          !known ||
          this.hasAttribute('audience') ||
          chooseLanguage(this, languages) !== 'en' ||
          holdsAnswers();
        if (otherScreen) {
          this.#view.style.visibility = 'hidden';
          this.#load(() => {});
        }
        if (this.getAttribute('load') === 'eager') this.#load();
        this.#observer.observe(this);
        this.#drawn();
        this.#emit('vetting-ready');
      }

      // Moving an element disconnects and connects it; only what stays away is taken down.
      disconnectedCallback() {
        queueMicrotask(() => {
          if (this.isConnected) return;
          this.#observer.disconnect();
          this.#control?.dispose();
          this.#first = this.#control = undefined;
        });
      }

      attributeChangedCallback(attribute: string) {
        if (this.#control) this.#control.change(attribute);
        else if (this.#first) this.#draw();
      }

      restart() {
        this.#load(it => it.restart());
      }

      #emit(type: string, detail?: unknown) {
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      }

      #draw(words = firstWords, doors?: readonly string[]): FirstScreen {
        const view = this.#view;
        const pack = this.hasAttribute('pack-src') ? '' : (this.getAttribute('pack') ?? defaultPack);
        const first = drawFirstScreen(
          words,
          {
            pack,
            start: place => this.#load(it => it.start(place)),
            about: panel => this.#load(it => it.about(panel)),
          },
          doors,
        );
        view.ariaLabel = first.heading.textContent;
        view.className = `pv ${this.getAttribute('theme')}`;
        view.replaceChildren(first.screen);
        this.#fallback.hidden = true;
        this.#first = first;
        return first;
      }

      #fail(code: string, message: string, said?: string) {
        // Before all else, for what broke may break the rest.
        this.#fallback.hidden = false;
        this.#view.style.visibility = '';
        this.#first?.fail(said);
        console.warn(`[${name}]`, code, message);
        this.#emit('vetting-error', { code, message });
      }

      #load(act?: (control: Control) => void) {
        this.#loading ??= new Promise((resolve, reject) => {
          setTimeout(reject, patience);
          loadFlight(this.#attempts++).then(resolve, reject);
        });
        this.#loading.then(
          flight => {
            if (!this.#first) return;
            this.#control ??= flight.takeOver({
              element: this,
              base,
              first: this.#first,
              draw: (words, doors) => this.#draw(words, doors),
              fail: (code, message, said) => this.#fail(code, message, said),
            });
            act?.(this.#control);
          },
          () => {
            this.#loading = undefined;
            if (act) this.#fail('app-load', base);
          },
        );
      }
    },
  );
}

/** Whether this tab may hold answers to some pack. */
function holdsAnswers(): boolean {
  try {
    return Object.keys(sessionStorage).some(key => key.startsWith(name));
  } catch {
    return false;
  }
}
