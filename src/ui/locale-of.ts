import { own } from '../pack/own.ts';

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-419', ar: 'ar-u-nu-latn' };

/**
 * How numbers and dates are written where only the language is known: “23 November 2026”, “1,000.5” in Spanish
 * as in Latin America, and in Arabic the figures that our texts are written with.
 */
export const localeOf = (lang: string): string => own(LOCALES, lang) ?? lang;
