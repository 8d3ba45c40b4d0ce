import type { FirstWords, PackWords } from './first-words.ts';
import { make } from './make.ts';

/** What a first screen stands for and what its controls do. */
export interface FirstScreenOptions {
  /** Id of the pack; words for it may be missing. */
  readonly pack: string;
  /** Address of the printable questions. */
  readonly sheet: string;
  start(): void;
  /** Fills the panel that says who made this. */
  about(panel: HTMLElement): void;
}

/** A first screen on the page. */
export interface FirstScreen {
  /** The words for its pack, where there were any. */
  readonly known: PackWords | undefined;
  readonly screen: HTMLElement;
  readonly heading: HTMLElement;
  /** The filled button. */
  readonly main: HTMLElement;
  /** Says what went wrong, and offers to try again. */
  fail(said?: string): void;
}

/** Draws the first screen, without any part of the app. */
export function drawFirstScreen(
  words: FirstWords,
  { pack, sheet, start, about }: FirstScreenOptions,
): FirstScreen {
  const [
    packs,
    eyebrow,
    lead,
    had,
    stop,
    go,
    print,
    fixed,
    who,
    loading = '',
    wait = '',
    failed = '',
    retry = '',
  ] = words;
  const known = packs.find(([id]) => id === pack);
  const [, title, checked, status, source, sourceHref] = known ?? [];
  let waiting: ReturnType<typeof setTimeout>;

  function link(className: string, label: string | undefined, href: string | undefined) {
    return Object.assign(make('a', className, label), { href, target: '_blank', rel: 'noopener noreferrer' });
  }
  const heading = Object.assign(make('h2', 'h-xl', title ?? eyebrow), { part: 'heading' });
  const main = Object.assign(make('button', 'btn', go), {
    part: 'button',
    onclick() {
      if (main.ariaBusy) return;
      main.ariaBusy = 'true';
      main.textContent = loading;
      said.textContent = '';
      said.className = 'small wait';
      waiting = setTimeout(() => said.append(wait), 400);
      start();
    },
  });
  const said = Object.assign(make('p', 'small wait'), { role: 'status' });
  const panel = make('div');
  const screen = make(
    'div',
    'screen',
    make('div', 'stack', known && make('p', 'eyebrow', eyebrow), heading, make('p', 'lead', lead)),
    make(
      'ul',
      'stack tight',
      status && make('li', '', status, ' ', link('', source, sourceHref)),
      make('li', '', had),
      make('li', '', stop),
    ),
    make('div', 'acts', main, known && link('tap', print, sheet)),
    said,
    make(
      'div',
      'small rule',
      make('p', '', fixed, ' ', checked),
      Object.assign(make('details', '', make('summary', 'tap', who), panel), {
        ontoggle: () => about(panel),
      }),
    ),
  );
  return {
    known,
    screen,
    heading,
    main,
    fail(message = failed) {
      clearTimeout(waiting);
      main.ariaBusy = null;
      main.textContent = retry;
      said.textContent = message;
      said.className = '';
    },
  };
}
