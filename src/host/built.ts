import type { FirstWords, MoreWords } from './first-words.ts';

declare const __FIRST_WORDS__: FirstWords;
declare const __MORE_WORDS__: MoreWords;
declare const __LANGUAGES__: readonly string[];
declare const __PACK_LANGUAGES__: Readonly<Record<string, readonly string[]>>;
declare const __SPOKEN__: readonly string[];
declare const __VERSION__: string;

/** English words of the default pack’s first screen, so that drawing it needs no request. */
export const firstWords: FirstWords = __FIRST_WORDS__;

/** English words of the first screens that only the app draws. */
export const moreWords: MoreWords = __MORE_WORDS__;

/** Languages of the default pack, the only one whose first screen the script can draw by itself. */
export const languages: readonly string[] = __LANGUAGES__;

/** Languages of each pack: not every pack is worded in every language that the widget speaks. */
export const packLanguages: Readonly<Record<string, readonly string[]>> = __PACK_LANGUAGES__;

/** Languages of the widget’s own sentences. */
export const spokenLanguages: readonly string[] = __SPOKEN__;

/** The version of the package that was built. */
export const version: string = __VERSION__;
