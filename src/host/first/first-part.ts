import { firstWords, languages } from './built.ts';
import { defaultPack } from './default-pack.ts';
import styles from './first-screen.css?inline';
import { drawFirstScreen, type FirstScreen } from './first-screen.ts';
import type { Control, FirstPart, Flight } from './flight.ts';
import { chooseLanguage } from './language.ts';
import { make } from './make.ts';
import type { Origin } from './origin.ts';

/** Longest wait for the app before the visitor is told. */
const patience = 15_000;

/** All that one element does until the app is here. */
export interface FirstFlight {
  /** Draws the first screen, unless it is there, and has the app fetched when the page is quiet or is touched. */
  connect(): void;
  /** Takes up a changed attribute. */
  change(attribute: string): void;
  /** Has the app do something, once it is here. */
  act(what: (control: Control) => void): void;
  close(): void;
}

/** The first flight of one element. */
export function firstPart(element: FirstPart['element'], root: ShadowRoot, origin: Origin): FirstFlight {
  const view = Object.assign(make('section'), { part: 'card' });
  const frame = make('div', 'frame', view);
  const fallback = Object.assign(make('slot'), { hidden: true });
  let first: FirstScreen | undefined;
  let control: Control | undefined;
  let loading: Promise<Flight> | undefined;
  let attempts = 0;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  for (const type of ['pointerover', 'focusin']) element.addEventListener(type, () => load());

  function base(): string {
    return new URL(element.getAttribute('base') || origin.base, document.baseURI).href;
  }

  function emit(type: string, detail?: unknown): void {
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  function draw(words = firstWords, doors?: readonly string[]): FirstScreen {
    const pack = element.hasAttribute('pack-src') ? '' : (element.getAttribute('pack') ?? defaultPack);
    first = drawFirstScreen(
      words,
      { pack, start: place => load(it => it.start(place)), about: panel => load(it => it.about(panel)) },
      doors,
    );
    view.className = `pv ${element.getAttribute('theme')}`;
    view.replaceChildren(first.screen);
    root.replaceChildren(frame, fallback);
    return first;
  }

  function fail(code: string, message: string, said?: string): void {
    // Before all else, for what broke may break the rest.
    fallback.hidden = false;
    view.style.visibility = '';
    first?.fail(said);
    console.warn('provider-vetting', code, message);
    emit('vetting-error', { code, message });
  }

  function load(act?: (control: Control) => void): void {
    // Who saves data is sent nothing that was not asked for.
    if (!act && (navigator as { connection?: { saveData: boolean } }).connection?.saveData) return;
    loading ??= new Promise((resolve, reject) => {
      setTimeout(reject, patience);
      origin.loadFlight(base(), attempts++).then(resolve, reject);
    });
    loading
      .then(flight => {
        if (!first) return;
        control ??= flight.takeOver({ element, root, view, base: base(), first, draw, fail });
        act?.(control);
      })
      .catch(error => {
        loading = undefined;
        if (act) fail(error?.code ?? 'app-load', `${error ?? base()}`);
      });
  }

  return {
    connect() {
      if (first) return;
      const { known } = draw();
      // This screen holds the height until the app has drawn the one that is wanted.
      if (
        !known ||
        element.hasAttribute('audience') ||
        chooseLanguage(element, languages) !== 'en' ||
        element.pack ||
        element.packSrc ||
        holdsAnswers()
      ) {
        view.style.visibility = 'hidden';
        load(() => {});
      }
      if (element.getAttribute('load') === 'eager') load();
      else whenQuiet(load);
      // A page that has just made the element has yet to say that it listens.
      setTimeout(emit, 0, 'vetting-ready');
    },
    change(attribute) {
      if (control) control.change(attribute);
      else if (first) draw();
    },
    act: load,
    close() {
      control?.dispose();
      first = control = undefined;
    },
  };
}

/** Waits until the page is there and has nothing else to do. */
function whenQuiet(act: () => void): void {
  const wait = () => (globalThis.requestIdleCallback ?? setTimeout)(() => act());
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}

/** Whether this tab may hold answers to some pack, or the address some that were shared. */
function holdsAnswers(): boolean {
  try {
    return `${Object.keys(sessionStorage)}${location.hash}`.includes('provider-vetting');
  } catch {
    return false;
  }
}
