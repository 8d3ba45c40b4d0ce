import type { ComponentChildren } from 'preact';
import { own } from '../pack/own.ts';
import { createWriter, type Writer } from './writer.ts';

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

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Reads the sentences of a pack. A sentence that is missing shows its key, so that it is noticed. `writer`: that of the
 * same language, where there is one.
 */
export function createWords(
  strings: Readonly<Record<string, string>>,
  lang: string,
  writer: Writer = createWriter(lang),
): Words {
  const { number, date } = writer;
  const find = (key: string) => (Object.hasOwn(strings, key) ? strings[key] : undefined);
  const hasForms = (key: string) => FORMS.some(form => find(`${key}.${form}`) !== undefined);
  const sentence = (key: string, count: unknown): string =>
    (typeof count === 'number' && hasForms(key) ? find(`${key}.${writer.form(count)}`) : undefined) ??
    find(key) ??
    find(`${key}.other`) ??
    key;
  return {
    lang,
    say: (key, values = {}) =>
      sentence(key, values.count).replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = own(values, name) ?? '';
        return typeof value === 'number' ? number(value) : value;
      }),
    parts: (key, values) =>
      sentence(key, values.count)
        .split(/\{(\w+)\}/)
        .map((part, index) => (index % 2 === 0 ? part : own(values, part))),
    with: more => createWords({ ...strings, ...more }, lang, writer),
    number,
    date,
  };
}
