import { ownDay } from '../pack/own-day.ts';
import { localeOf } from './locale-of.ts';

/** Writes what is no sentence in one language. */
export interface Writer {
  number(value: number): string;
  /** An ISO day, written out. */
  date(time: string): string;
  /** The plural form that a count asks for, as Unicode names them. */
  form(count: number): string;
}

/**
 * Writes in one language. The browser's tables, which take long to come, are opened when they are needed: not for what
 * is sure without them.
 */
export function createWriter(lang: string): Writer {
  const plural = once(() => new Intl.PluralRules(lang));
  const numbers = once(() => new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 }));
  const dates = once(() => new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }));
  const isEuropean = lang === 'en' || lang === 'es';
  const isOurs = isEuropean || lang === 'ar';
  return {
    number: value =>
      isOurs && Number.isInteger(value) && value >= 0 && value < 1000
        ? `${value}`
        : tried(() => numbers().format(value), `${value}`),
    date: time => {
      const day = time.length > 10 ? ownDay(new Date(time)) : time;
      return tried(() => dates().format(new Date(`${day}T00:00:00Z`)), day);
    },
    form: count =>
      isEuropean && count >= 0 && count < 1000
        ? count === 1
          ? 'one'
          : 'other'
        : tried(() => plural().select(count), 'other'),
  };
}

/** Plainly, where a browser lacks its tables or a page has broken them. */
function tried(write: () => string, plain: string): string {
  try {
    return write();
  } catch {
    return plain;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
