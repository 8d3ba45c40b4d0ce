const SIGN = '[\\p{L}\\p{N}]';
/** What is not seen between the letters of a word. */
const UNSEEN = /[\u00AD\u0640\u064B-\u0652\u200B-\u200F\u2060]/g;

/**
 * The words of a list in what a clinic wrote itself, each once, as it wrote them: no answer can show what they say.
 * Quoted or denied, they count all the same, for a reader takes the word along.
 * @param list The words as one pattern, from the longest on.
 */
export function bannedIn(text: string, list: string): readonly string[] {
  const words = new RegExp(`(?<!${SIGN})(?:${list})(?!${SIGN})`, 'giu');
  return [...new Set(text.normalize('NFKC').replace(UNSEEN, '').match(words))];
}
