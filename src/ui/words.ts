import type { ComponentChildren } from 'preact';
import { own } from '../pack/own.ts';
import { ownDay } from '../pack/own-day.ts';
import { localeOf } from './locale-of.ts';

/** What a sentence can be filled with. `count` also chooses its plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The widget's own sentences in one language. */
export interface Words {
  readonly lang: string;
  /** The sentence with its `{placeholders}` filled. `key.one`, `key.few` … hold plural forms by `count`. */
  say(key: string, values?: Values): string;
  /** The same with parts that are more than text. */
  parts(key: string, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren[];
  number(value: number): string;
  /** An ISO day, written out. */
  date(time: string): string;
  /** These and more sentences. */
  with(more: Readonly<Record<string, string>>): Words;
}

/** Reads the sentences of a pack. A sentence that is missing shows its key, so that it is noticed. */
export function createWords(strings: Readonly<Record<string, string>>, lang: string): Words {
  const plural = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' });
  const find = (key: string) => (Object.hasOwn(strings, key) ? strings[key] : undefined);
  const sentence = (key: string, count: unknown): string =>
    (typeof count === 'number' ? find(`${key}.${plural.select(count)}`) : undefined) ??
    find(key) ??
    find(`${key}.other`) ??
    key;
  return {
    lang,
    say: (key, values = {}) =>
      sentence(key, values.count).replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = own(values, name) ?? '';
        return typeof value === 'number' ? numbers.format(value) : value;
      }),
    parts: (key, values) =>
      sentence(key, values.count)
        .split(/\{(\w+)\}/)
        .map((part, index) => (index % 2 === 0 ? part : own(values, part))),
    with: more => createWords({ ...strings, ...more }, lang),
    number: value => numbers.format(value),
    date: time => dates.format(new Date(`${time.length > 10 ? ownDay(new Date(time)) : time}T00:00:00Z`)),
  };
}
