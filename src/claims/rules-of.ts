import { joinRules } from '../patterns/join-rules.ts';
import { parseRuleText } from '../patterns/rule-text.ts';
import type { Scannable } from './types.ts';

/** Rules of one language, read when asked for. */
export interface LanguageRules {
  /** Language code; empty for the rules that a pack brings itself. */
  readonly lang: string;
  readonly rules: () => Scannable;
  /** What a learned model of the language calls each claim. */
  readonly concepts: () => ReadonlyMap<string, readonly string[]>;
}

/** The rule files that come with the scanner, by path. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../questions/*/claims.*.rules', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const textOf = (folder: string, lang: string): string =>
  FILES[`../../questions/${folder}/claims.${lang}.rules`] ?? '';

/** The small words that tell a language from others, as its rules name them. */
export function smallWordsIn(lang: string): ReadonlySet<string> {
  const lists = textOf('shared', lang).matchAll(/^== words (?:common|empty)\n((?:(?!==).*\n)*)/gm);
  return new Set([...lists].flatMap(([, list = '']) => list.split(/[|\s]+/)));
}

/** What a learned model calls each claim of a pack: the shared sections that it takes in, else its own id. */
export function conceptsOf(pack: Scannable, lang: string): ReadonlyMap<string, readonly string[]> {
  const { claims } = parseRuleText(textOf(pack.id ?? '', lang));
  return new Map(
    pack.claims.map(({ id }) => {
      const uses = claims.get(id)?.uses ?? [];
      return [id, uses.length > 0 ? uses : [id]];
    }),
  );
}

/** For each language that a pack is read in: its questions, and the words that touch on them in somebody's own note. */
export const notedWordsOf = (pack: Scannable): readonly ReadonlyMap<string, readonly string[]>[] =>
  languagesOfRules(pack).map(lang => parseRuleText(textOf(pack.id ?? '', lang)).noted);

/** Answers to context questions that a text can tell, by what their rules are called: question and answer, a space between. */
export const toldAnswersOf = (pack: Scannable): readonly string[] => [
  ...new Set(
    languagesOfRules(pack).flatMap(lang => [...parseRuleText(textOf(pack.id ?? '', lang)).tells.keys()]),
  ),
];

/** The languages in which the scanner brings rules for a pack, in the order of the alphabet. */
function shippedLanguages(id: string): string[] {
  return Object.keys(FILES)
    .flatMap(path => {
      const [, folder, lang] = /questions\/([^/]+)\/claims\.([\w-]+)\.rules$/.exec(path) ?? [];
      return folder === id && lang ? [lang] : [];
    })
    .sort();
}

/** The languages that a text is read in for a pack; none where the pack brings its own rules. */
export const languagesOfRules = (pack: Scannable): string[] =>
  pack.claims.some(({ match }) => match !== undefined) ? [] : shippedLanguages(pack.id ?? '');

/**
 * The rules that a pack is read with: its own, where it brings some, in its own language; else those that come with the
 * scanner for its id, in every language that there is.
 */
export function rulesOf(pack: Scannable): LanguageRules[] {
  const languages = languagesOfRules(pack);
  if (languages.length === 0) return [{ lang: '', rules: () => pack, concepts: () => new Map() }];
  return languages.map(lang => ({
    lang,
    concepts: () => conceptsOf(pack, lang),
    rules: () => {
      const joined = joinRules(
        parseRuleText(textOf('shared', lang)),
        parseRuleText(textOf(pack.id ?? '', lang)),
      );
      return {
        scan: joined.scan,
        claims: pack.claims.map(({ id }) => ({ id, match: joined.claims.get(id) ?? {} })),
      };
    },
  }));
}
