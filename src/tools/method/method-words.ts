import type { Pack } from '../../pack/types.ts';
import { localeOf } from '../../ui/locale-of.ts';
import type { Sentences } from '../read-questions.ts';

/** The sentences of a method page, in the language of its pack. */
export interface MethodWords {
  /** @throws {Error} where `questions/interface/` lacks the sentence. */
  say(key: string, values?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  either(texts: readonly string[]): string;
  all(texts: readonly string[]): string;
}

/** Reads the sentences of a pack's language. A sentence that is missing stops the build. */
export function methodWords({ lang }: Pack, sentences: Sentences): MethodWords {
  const numbers = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 });
  const list = (type: 'disjunction' | 'conjunction') => new Intl.ListFormat(lang, { type });
  const [either, all] = [list('disjunction'), list('conjunction')];
  return {
    say(key, values = {}) {
      const said = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
      if (said === undefined) throw new Error(`questions/interface/${lang}.json lacks ${key}`);
      return said.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    },
    number: value => numbers.format(value),
    either: texts => either.format(texts),
    all: texts => all.format(texts),
  };
}
