import type { Words } from '../words.ts';

/** Languages by name, as a sentence lists them. */
export function listLanguages({ lang }: Words, langs: readonly string[]): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(langs.map(one => names.of(one) ?? one));
}
