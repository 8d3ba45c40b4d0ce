import { localeOf } from '../ui/locale-of.ts';

/** A date as visitors read it: “23 November 2026”. */
export function longDate(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
