import type { FirstScreen } from './first-screen.ts';
import type { FirstWords } from './first-words.ts';

/** One element whose plain first screen is drawn, as the first flight hands it to the second. */
export interface FirstPart {
  readonly element: HTMLElement & {
    readonly version: string;
    // What the page set before there are properties that mirror the attributes.
    readonly pack?: string;
    readonly packSrc?: string;
  };
  /** The element's own, whatever the page has made of the way to ask for it. */
  readonly root: ShadowRoot;
  /** Inside the root: what carries theme, language and direction. */
  readonly view: HTMLElement;
  /** Address beside which the other files lie. */
  readonly base: string;
  /** Puts another in its place. `doors`: others than those of a patient, title and line in turn. */
  draw(words?: FirstWords, doors?: readonly string[]): FirstScreen;
  /** Tells visitor, page and console of a fault; the visitor in these words. */
  fail(code: string, message: string, said?: string): void;
  /** The questions that this screen leads to, asked for together with the app; nothing where they did not come. */
  readonly early: Promise<string | void> | undefined;
}

/** The same with the first screen that is there now, as a list, because names would travel in the script tag. */
export type FirstPartList = [
  element: FirstPart['element'],
  root: ShadowRoot,
  view: HTMLElement,
  base: URL,
  first: FirstScreen,
  draw: FirstPart['draw'],
  fail: FirstPart['fail'],
  early: FirstPart['early'],
];

/** What the second flight does for one element. */
export interface Control {
  /** Puts the app in the place of the first screen, which was left by the door at that place. */
  start(place: number): void;
  /** Takes up a changed attribute. */
  change(name: string): void;
  /** Erases the answers of this tab and shows the first screen. */
  restart(): void;
  /** Takes up the style sheets again, after the element came into another document. */
  dress(): void;
  dispose(): void;
}

/** The second flight, as the first sees it. */
export interface Flight {
  /** The version of the package that it was built with. */
  readonly version: string;
  /**
   * Takes charge of an element: puts another first screen in the place of the plain one where another is wanted,
   * and fetches the pack into memory.
   */
  takeOver(...part: FirstPartList): Control;
}
