import { inARow } from '../in-a-row.ts';
import type { Words } from '../words.ts';

/** Languages by name, as a sentence lists them; by their tags where a browser lacks its tables. */
export function listLanguages(words: Words, langs: readonly string[]): string {
  let named = langs;
  try {
    const names = new Intl.DisplayNames(words.lang, { type: 'language' });
    named = langs.map(one => names.of(one) ?? one);
  } catch {}
  return inARow(words, named, 'conjunction');
}
