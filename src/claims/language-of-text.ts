import { smallWordsIn } from './rules-of.ts';

/** So much of a text tells its language. */
const MOST = 20_000;
const WORD = /[\p{L}\p{M}'’]+/gu;

/** The language that most small words of a text belong to, among those given; undefined where it has none of them. */
export function languageOfText(text: string, langs: readonly string[]): string | undefined {
  const words = (text.slice(0, MOST).toLowerCase().match(WORD) ?? []) as readonly string[];
  let best: string | undefined;
  let most = 0;
  for (const lang of langs) {
    const small = smallWordsIn(lang);
    const count = words.filter(word => small.has(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
