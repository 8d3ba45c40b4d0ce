import type { FirstWords } from './first-words.ts';
import { make } from './make.ts';

/** A first screen on the page. */
export interface FirstScreen {
  /** Id of its pack, where there were words for it. */
  readonly known: string | undefined;
  readonly screen: HTMLElement;
  readonly heading: HTMLElement;
  /** The list of doors. */
  readonly doors: HTMLElement;
  /** A button that waits, once pressed, for what it began. */
  button(className: string, label: string | undefined, press: () => void, line?: string): HTMLElement;
  /** Says what went wrong, and offers to try again. */
  fail(said?: string): void;
}

/**
 * Draws the first screen, without any part of the app. `pack`: its id; words for it may be missing. `start` goes in by
 * the door at that place. `doors`: others than those of a patient, title and line in turn.
 */
export function drawFirstScreen(
  words: FirstWords,
  pack: string,
  start: (place: number) => void,
  doors?: readonly string[],
): FirstScreen {
  const [packs, fixed, who, loading, failed, retry, ...own] = words;
  const [known, title, checked, status, source] = packs.find(([id]) => id === pack) ?? [];
  /** What is waited for, and how to begin it once more. */
  let begun: (() => void) | undefined;
  let end = () => {};

  function button(className: string, label = '', press: () => void, line?: string) {
    const name = make('b', '', label);
    const made = make('button', className, name, line && make('small', '', line));
    made.part = 'button';
    made.onclick = () => {
      if (made.ariaBusy) return;
      made.ariaBusy = 'true';
      name.textContent = loading;
      end = () => {
        made.ariaBusy = null;
        name.textContent = label;
      };
      begun = press;
      press();
    };
    return made;
  }
  const heading = make('h2', 'h-xl', title);
  heading.part = 'heading';
  const said = make('output', 'stack');
  const list = make('ul', 'doors');
  const shown = doors ?? own;
  for (let place = 0; shown[2 * place]; place++)
    list.append(
      make(
        'li',
        '',
        button('door', shown[2 * place], () => start(place), shown[2 * place + 1]),
      ),
    );
  const screen = make(
    'div',
    'screen',
    make(
      'div',
      'stack',
      heading,
      status &&
        make(
          'p',
          '',
          status,
          ' ',
          // Its address does not travel with the words; the app brings it.
          make('a', '', source),
        ),
    ),
    list,
    said,
    make('div', 'small', fixed, ' ', checked, make('details', '', make('summary', '', who))),
  );
  return {
    known,
    screen,
    doors: list,
    button,
    heading,
    fail(message = failed) {
      end();
      said.replaceChildren(make('p', '', message), begun ? button('btn', retry, begun) : '');
    },
  };
}
