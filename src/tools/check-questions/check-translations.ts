import { join } from 'node:path/posix';
import { isRecord } from '../../pack/values.ts';
import { type AuthoredPack, REFERENCE } from './authored.ts';
import type { Fault } from './fault.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { placeholderFault } from './placeholders.ts';

/** Every language says what English says, in its own words, and nothing else. */
export function checkTranslations({ folder, wording }: AuthoredPack): readonly Fault[] {
  const reference = wording[REFERENCE];
  if (reference === undefined)
    return [{ file: join(folder, `${REFERENCE}.json`), path: '', message: 'is missing' }];
  return Object.keys(wording)
    .filter(lang => lang !== REFERENCE)
    .flatMap(lang => compareLanguages(join(folder, `${lang}.json`), lang, wording[lang], reference));
}

/** A translation against its reference: texts that are missing, too many, not translated, or filled differently. */
export function compareLanguages(
  file: string,
  lang: string,
  translation: unknown,
  reference: unknown,
): readonly Fault[] {
  const theirs = textsByPath(reference);
  const ours = textsByPath(translation);
  const faults: Fault[] = [];
  for (const [path, text] of theirs) {
    const translated = ours.get(path);
    if (translated === undefined) faults.push({ file, path, message: 'has no translation' });
    else if (path !== 'lang') faults.push(...compareTexts(file, lang, { path, text: translated }, text));
  }
  for (const path of ours.keys()) {
    if (!theirs.has(path)) faults.push({ file, path, message: `is not in ${REFERENCE}.json` });
  }
  return faults;
}

function compareTexts(file: string, lang: string, { path, text }: Leaf, reference: string): readonly Fault[] {
  const faults: Fault[] = [];
  const sameTongue = lang.split('-')[0] === REFERENCE;
  if (!sameTongue && text === reference && plainWords(text) > 3) {
    faults.push({ file, path, message: 'is the same as in English' });
  }
  const wrong = placeholderFault(text, reference);
  if (wrong) faults.push({ file, path, message: wrong });
  return faults;
}

/** Words that would be translated: names, brands and abbreviations begin with a capital letter or hold a figure. */
function plainWords(text: string): number {
  return text.split(/\s+/).filter(word => /^\p{Ll}[\p{L}'’-]*$/u.test(word.replace(/[.,;:?!“”"]/g, '')))
    .length;
}

/** A list of ways to say a claim may be longer or shorter in another language: it counts as one text. */
function textsByPath(value: unknown): ReadonlyMap<string, string> {
  return new Map(leavesOf(joined(value)).map(({ path, text }) => [path, text]));
}

function joined(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(' / ');
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, joined(one)]));
}
