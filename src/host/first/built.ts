import type { FirstWords } from './first-words.ts';

declare const __FIRST_WORDS__: FirstWords;
declare const __LANGUAGES__: string;
declare const __VERSION__: string;

/** English words of the default pack’s first screen, so that drawing it needs no request. */
export const firstWords: FirstWords = __FIRST_WORDS__;

/** Languages of the default pack, the only one whose first screen the script can draw by itself, with `|` between. */
export const languages: string = __LANGUAGES__;

/** The version of the package that was built. */
export const version: string = __VERSION__;
