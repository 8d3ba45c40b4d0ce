import { firstWords, languages, version } from './built.ts';
import { defaultPack } from './default-pack.ts';
import styles from './first-screen.css?inline';
import { drawFirstScreen, type FirstScreen } from './first-screen.ts';
import type { FirstWords } from './first-words.ts';
import type { Control, FirstPart, Flight } from './flight.ts';
import { chooseLanguage } from './language.ts';
import { make } from './make.ts';
import type { Origin } from './origin.ts';

/** All that one element does until the app is here. */
export interface FirstFlight {
  /** Draws the first screen, unless it is there, and has the app fetched when the page is quiet or is touched. */
  connect(): void;
  /** Takes up a changed attribute. */
  change(attribute: string): void;
  /** Has the app do something, once it is here. */
  act(what: (control: Control) => void): void;
  /** Tells visitor, page and console of a fault. */
  fail(code: string, message: string): void;
  close(): void;
}

/** The first flight of one element. */
export function firstPart(element: FirstPart['element'], root: ShadowRoot, origin: Origin): FirstFlight {
  // The page may have sent its first screen with its own markup.
  const view = root.querySelector('section') ?? make('section');
  let first: FirstScreen | null | undefined;
  /** Holds the first screen where all of it would push away what a visitor may be reading. */
  let fold: HTMLElement | undefined;
  let control: Control | null | undefined;
  let loading: Promise<Flight> | null | undefined;
  let attempt = '';
  let early: FirstPart['early'];

  const base = () => new URL(element.getAttribute('base') || origin.base, document.baseURI);

  for (const type of ['focusin', 'pointerover']) root.addEventListener(type, () => load());
  // A fold that is opened is waited for.
  root.addEventListener('toggle', () => load(() => {}), true);

  function emit(type: string, detail?: unknown): void {
    element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail, composed: true }));
  }

  function draw(
    words: FirstWords = JSON.parse(view.dataset.words ?? '0') || firstWords,
    doors?: readonly string[],
  ): FirstScreen {
    const pack = element.hasAttribute('pack-src') ? '' : (element.getAttribute('pack') ?? defaultPack);
    first = drawFirstScreen(words, pack, place => load(it => it.start(place)), doors);
    view.part = 'card';
    view.className = `pv ${element.getAttribute('theme')}`;
    fold?.replaceChildren(make('summary', 'door', first.heading), first.screen);
    view.replaceChildren(fold ?? first.screen);
    root.replaceChildren(view.parentElement ?? make('div', 'frame', view));
    return first;
  }

  function fail(code: string, message: string, said?: string): void {
    // What the page had inside the element shows. Before all else, for what broke may break the rest.
    root.append(make('slot'));
    view.style.visibility = '';
    first?.fail(said);
    console.warn('provider-vetting', code, message);
    emit('vetting-error', { message, code });
  }

  function load(act?: (control: Control) => void): void {
    // Who saves data is sent nothing that was not asked for.
    if (!act && (navigator as { connection?: { saveData: boolean } }).connection?.saveData) return;
    loading ??= new Promise((resolve, reject) => {
      // The longest that anyone waits for the app before being told.
      setTimeout(reject, 15_000, base());
      origin.fetch(base(), attempt, origin.base).then(resolve, reject);
      const known = first?.known;
      // The app asks anew for what did not come, and tells of it.
      if (known && !element.hasAttribute('base'))
        // Read at once: whoever waits for a page to come to rest waits for an answer that nobody reads, too.
        early = fetch(
          // What pages wrap around this often takes a text alone.
          `${new URL(
            `questions/${known}.${view.lang || chooseLanguage(element, languages)}.${version}.json`,
            base(),
          )}`,
          { referrerPolicy: 'no-referrer', redirect: 'error', credentials: 'omit' },
        )
          .then(answer => answer.text())
          .catch(() => {});
    });
    loading
      .then(flight => {
        if (!first) return;
        control ??= flight.takeOver(element, root, view, base(), first, draw, fail, early);
        act?.(control);
      })
      .catch(error => {
        loading = null;
        attempt += '?';
        if (act) fail(error?.code ?? 'app-load', `${error}`);
      });
  }

  return {
    connect() {
      if (first) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      // Answers that were shared in the address are led to at once.
      const isShared = /provider-vetting/i.test(location.hash);
      const { height, bottom } = element.getBoundingClientRect();
      let below: number | undefined;
      try {
        const after = new Range();
        after.setStartAfter(element);
        after.setEndAfter(document.body);
        // Not its height: where nothing follows, Firefox tells that of what is around.
        below = after.getBoundingClientRect().bottom - bottom;
      } catch {
        // A page may have a `Range` of its own.
      }
      const { known } = draw();
      // What follows in view would be pushed away, and the page has kept no place.
      if (
        Math.min(innerHeight - bottom, below as number, element.offsetHeight - 2 * height) > 50 &&
        !isShared
      ) {
        fold = make('details');
        draw();
      }
      // This screen holds the height until the app has drawn the one that is wanted.
      if (
        !known ||
        element.hasAttribute('audience') ||
        chooseLanguage(element, languages) !== (view.lang || 'en') ||
        isShared ||
        element.pack ||
        element.packSrc
      ) {
        if (!view.dataset.words) view.style.visibility = 'hidden';
        load(() => {});
      }
      const look = () => {
        try {
          new IntersectionObserver(seen => seen.pop()?.isIntersecting && load(), {
            rootMargin: '25%',
          }).observe(element);
          // Who left answers is led to them. Asked last, for the browser may have to fetch what a tab keeps.
          if (/provider-vetting/i.test(Object.keys(sessionStorage) as never)) load();
        } catch {
          // The one is not there, or the page has broken it; the other no frame may read.
          load();
        }
      };
      if (element.getAttribute('load') === 'eager') load();
      // What the page brings itself comes first.
      else if (document.readyState === 'complete') look();
      else addEventListener('load', look);
      // A page that has just made the element has yet to say that it listens.
      setTimeout(emit, 0, 'vetting-ready');
    },
    change(attribute) {
      if (control) control.change(attribute);
      else if (first) draw();
    },
    act: load,
    fail,
    close() {
      control?.dispose();
      first = control = null;
    },
  };
}
