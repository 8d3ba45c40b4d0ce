import type { Words } from './words.ts';

/** Several things in one line, as the language lists them; parted by commas where a browser lacks its tables. */
export function inARow(
  { lang }: Words,
  things: readonly string[],
  type: 'unit' | 'conjunction' = 'unit',
): string {
  try {
    return new Intl.ListFormat(lang, { type }).format(things);
  } catch {
    return things.join(', ');
  }
}
