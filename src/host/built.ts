import type { MoreWords } from './first/first-words.ts';

declare const __MORE_WORDS__: MoreWords;
declare const __PACK_LANGUAGES__: Readonly<Record<string, readonly string[]>>;
declare const __SPOKEN__: readonly string[];

/** English words of the first screens that only the app draws. */
export const moreWords: MoreWords = __MORE_WORDS__;

/** Languages of each pack: not every pack is worded in every language that the widget speaks. */
export const packLanguages: Readonly<Record<string, readonly string[]>> = __PACK_LANGUAGES__;

/** Languages of the widget’s own sentences. */
export const spokenLanguages: readonly string[] = __SPOKEN__;
