import type { FirstWords, MoreWords } from './first-words.ts';

declare const __FIRST_WORDS__: FirstWords;
declare const __MORE_WORDS__: MoreWords;
declare const __LANGUAGES__: readonly string[];
declare const __VERSION__: string;

/** English words of the default pack’s first screen, so that drawing it needs no request. */
export const firstWords: FirstWords = __FIRST_WORDS__;

/** English words of the first screens that only the app draws. */
export const moreWords: MoreWords = __MORE_WORDS__;

/** Languages that the widget is served in. */
export const languages: readonly string[] = __LANGUAGES__;

/** The version of the package that was built. */
export const version: string = __VERSION__;
