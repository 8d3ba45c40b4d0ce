import { findWalk } from '../kept/found.ts';
import type { Subject } from '../kept/keys.ts';
import { whose } from '../kept/keys.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { MoreWords } from './first/first-words.ts';
import { make } from './first/make.ts';

/** Milliseconds in which what was erased can be had back. */
export const TIME_TO_UNDO = 10_000;

/**
 * Lets the first screen go on with what this tab holds. Answers about this provider stand above the doors; those
 * about another below them, as what they are.
 */
export function offerToGoOn(
  first: FirstScreen,
  words: MoreWords,
  tab: Storage | null,
  wanted: Subject,
  start: (resume: boolean, provider: string | null) => void,
): void {
  const found = findWalk(tab, wanted);
  if (!found) return;
  const { asked, subject } = found;
  const fill = (text: string) =>
    // The name may be written in the other direction.
    text.replace(/\{(\d)\}/g, (_, place) => `${[...asked, `\u2068${subject.provider}\u2069`][place]}`);
  const goOn = (label: string) => first.button('btn', label, () => start(true, subject.provider));
  if (whose(wanted.provider) === subject.provider) {
    first.doors.before(make('div', 'stack', make('p', '', fill(words.asked)), goOn(words.resume)));
    first.doors.after(
      make(
        'p',
        '',
        first.button('btn second', words.again, () => start(false, wanted.provider)),
      ),
    );
  } else {
    const whom = subject.provider === null ? words.unnamed : words.others;
    first.doors.after(
      make(
        'div',
        'stack',
        make('p', '', `${fill(whom)} `, make('span', 'small', fill(words.asked))),
        goOn(words.goOn),
      ),
    );
  }
}

/** Says above the first screen that answers were erased, and for a while gives a way back. */
export function offerToUndo(first: FirstScreen, words: MoreWords, undo: () => void): void {
  const back = button(words.undo, undo);
  const said = make('div', 'acts', make('p', '', words.erased), back);
  said.role = 'status';
  first.screen.prepend(said);
  const end = () => back.remove();
  setTimeout(() => {
    // Not from under the fingers of whoever is about to press it.
    if (back.matches(':focus')) back.onblur = end;
    else end();
  }, TIME_TO_UNDO);
}

function button(label: string, onclick: () => void): HTMLElement {
  return Object.assign(make('button', 'btn second', label), { part: 'button', onclick });
}
