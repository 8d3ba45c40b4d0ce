/** A date as visitors read it: “23 November 2026”. */
export function longDate(iso: string, lang: string): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
