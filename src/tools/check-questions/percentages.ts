const PERCENTAGE = /\d+(?:[.,]\d+)?\s?(?:%|٪|percent\b|per cent\b|por ciento\b)/giu;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Words between a share and its whole, and words before the number that a share is taken of. */
const OF_WHAT: ReadonlyMap<string, { readonly after: string; readonly before: string }> = new Map([
  ['en', { after: 'of', before: 'of|in|among|out of' }],
  ['es', { after: 'de', before: 'de|en|entre' }],
  ['ar', { after: 'من', before: 'من|بين|في' }],
]);

/** Percentages of a text that do not say of how many: “27 %” alone, but not “27 % of 40 people”. */
export function barePercentages(text: string, lang: string): readonly string[] {
  const found = text.match(PERCENTAGE) ?? [];
  if (found.length === 0) return [];
  const rest = text.replace(PERCENTAGE, ' % ').replace(YEAR, ' ');
  const words = OF_WHAT.get(lang.split('-')[0] ?? lang);
  if (!words) return /\d/.test(rest) ? [] : found;
  const named = new RegExp(`%\\s+${words.after}\\s`, 'iu').test(rest);
  const counted = new RegExp(`(?<!\\p{L})(?:${words.before})\\s+(?:\\p{L}+\\s+){0,2}\\d`, 'iu').test(rest);
  return named || counted ? [] : found;
}
