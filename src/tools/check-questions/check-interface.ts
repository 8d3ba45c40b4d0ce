import { join } from 'node:path/posix';
import { words } from '../../pack/loose.ts';
import { asRecord } from '../../pack/values.ts';
import { type AuthoredQuestions, REFERENCE } from './authored.ts';
import { compareLanguages } from './check-translations.ts';
import type { Fault } from './fault.ts';
import { placeholderFault, placeholdersOf } from './placeholders.ts';

type Sentences = Readonly<Record<string, unknown>>;

/** The widget's own sentences: each language has every one, with the plural forms that it needs. */
export function checkInterface(questions: AuthoredQuestions): readonly Fault[] {
  const reference = asRecord(questions.interface[REFERENCE]);
  const languages = new Set([
    ...Object.keys(questions.interface),
    ...questions.packs.flatMap(pack => Object.keys(pack.wording)),
  ]);
  return [...languages].flatMap(lang => {
    const file = join(questions.root, 'interface', `${lang}.json`);
    const here = questions.interface[lang];
    if (here === undefined)
      return [{ file, path: '', message: 'is missing: a pack is worded in this language' }];
    return checkSentences(file, lang, asRecord(here), reference);
  });
}

/** The sentences of parts that are fetched later. A language that lacks a part has it in English. */
export function checkParts({ root, parts }: AuthoredQuestions): readonly Fault[] {
  return Object.entries(parts).flatMap(([part, languages]) =>
    Object.keys(languages).flatMap(lang => {
      const file = join(root, 'interface', `${part}.${lang}.json`);
      return checkSentences(file, lang, asRecord(languages[lang]), asRecord(languages[REFERENCE]));
    }),
  );
}

function checkSentences(file: string, lang: string, here: Sentences, reference: Sentences): readonly Fault[] {
  const bases = Object.keys(reference)
    .filter(key => key.endsWith('.other'))
    .map(key => key.slice(0, -'.other'.length));
  const inForms = new Set(bases.flatMap(base => formsOf(base)));
  const counted = Object.keys(reference).filter(
    key => !inForms.has(key) && placeholdersOf(words(reference[key])).includes('count'),
  );
  const plural = new Set([...inForms, ...counted.flatMap(key => formsOf(key))]);
  const single = (sentences: Sentences) =>
    Object.fromEntries(Object.entries(sentences).filter(([key]) => !plural.has(key)));
  const faults = [
    ...bases.flatMap(base => checkForms(file, lang, base, here, words(reference[`${base}.other`]), true)),
    // English says these one way for all numbers. Another language may have forms beside the sentence for all.
    ...counted.flatMap(key => checkForms(file, lang, key, here, words(reference[key]), false)),
  ];
  if (lang === REFERENCE) return faults;
  return [...faults, ...compareLanguages(file, lang, single(here), single(reference))];
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function formsOf(base: string): readonly string[] {
  return FORMS.map(form => `${base}.${form}`);
}

function checkForms(
  file: string,
  lang: string,
  base: string,
  here: Sentences,
  other: string,
  needsAll: boolean,
): readonly Fault[] {
  const rules = new Intl.PluralRules(lang);
  const possible: readonly string[] = rules.resolvedOptions().pluralCategories;
  const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count) as string));
  return FORMS.flatMap(form => {
    const path = `${base}.${form}`;
    const text = words(here[path]);
    if (!Object.hasOwn(here, path)) {
      return needsAll && needed.has(form)
        ? [{ file, path, message: `is missing: ${lang} has the plural form “${form}”` }]
        : [];
    }
    if (!possible.includes(form))
      return [{ file, path, message: `is a plural form that ${lang} does not have` }];
    return formFaults(file, path, text, other, STANDS_FOR_ONE_NUMBER.has(form));
  });
}

/** “One question is open” may say its number in words, so it may hold less than the sentence for many. */
const STANDS_FOR_ONE_NUMBER = new Set(['zero', 'one', 'two']);

function formFaults(
  file: string,
  path: string,
  text: string,
  other: string,
  less: boolean,
): readonly Fault[] {
  const extra = placeholdersOf(text).filter(name => !placeholdersOf(other).includes(name));
  const wrong = less && extra.length === 0 ? undefined : placeholderFault(text, other);
  return wrong ? [{ file, path, message: wrong }] : [];
}
