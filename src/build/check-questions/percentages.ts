const PERCENTAGE = /\d+(?:[.,]\d+)?\s?(?:%|٪|percent\b|per cent\b|por ciento\b)/giu;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Words that come before the number that a share is taken of. */
const OF_WHAT: ReadonlyMap<string, string> = new Map([
  ['en', 'of|in|among|out of'],
  ['es', 'de|en|entre'],
  ['ar', 'من|بين|في'],
]);

/** Percentages of a text that do not say of how many: “27 %” alone, but not “27 % of 40 people”. */
export function barePercentages(text: string, lang: string): readonly string[] {
  const found = text.match(PERCENTAGE) ?? [];
  if (found.length === 0) return [];
  const rest = text.replace(PERCENTAGE, ' % ').replace(YEAR, ' ');
  const before = OF_WHAT.get(lang.split('-')[0] ?? lang);
  const whole = before ? new RegExp(`(?<!\\p{L})(?:${before})\\s+(?:\\p{L}+\\s+){0,2}\\d`, 'iu') : /\d/;
  const direct = before ? new RegExp(`%\\s+(?:${before})\\s`, 'iu') : whole;
  return whole.test(rest) || direct.test(rest) ? [] : found;
}
