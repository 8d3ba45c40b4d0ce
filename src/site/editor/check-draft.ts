import { PackError } from '../../pack/pack-error.ts';
import { parsePack } from '../../pack/parse.ts';
import { bannedIn } from '../../tools/check-questions/banned-words.ts';
import { GRADE_LIMIT, gradeOf, LEAST_WORDS } from '../../tools/check-questions/reading-grade.ts';
import { sentencesOf, wordsOf } from '../../tools/check-questions/sentences.ts';
import { at, type Draft, listAt, type Place, pathOf, placeOf, textAt } from './draft.ts';
import { hardSentence } from './hard-sentence.ts';

/** Something to mend, and where. What is blank or a fault keeps the pack from running; a warning does not. */
export interface Remark {
  readonly kind: 'blank' | 'fault' | 'warning';
  readonly path: string;
  readonly message: string;
}

const LONGEST_SENTENCE = 22;

/**
 * Everything to mend in a draft: the reader's own faults, then what the wording rules say.
 * @param shipped The set of this site that the draft began as: of its sentences as they were, none is called hard to read.
 */
export function checkDraft(draft: Draft, bannedWords: unknown, shipped?: Draft): readonly Remark[] {
  const known = new Set(shipped && textPlaces(shipped).map(place => textAt(shipped, place)));
  return [...faultsOf(draft), ...warningsOf(draft, bannedWords, known)];
}

function faultsOf(draft: Draft): readonly Remark[] {
  try {
    parsePack(draft);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.issues.map(({ path, message }) =>
      isBlank(at(draft, placeOf(path)))
        ? { kind: 'blank', path, message: 'needed before it runs' }
        : { kind: 'fault', path, message },
    );
  }
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

function warningsOf(draft: Draft, bannedWords: unknown, known: ReadonlySet<string>): readonly Remark[] {
  const lang = textAt(draft, ['lang']);
  const banned = bannedIn(bannedWords, lang);
  const remarks: Remark[] = [];
  const warn = (place: Place, message: string) =>
    remarks.push({ kind: 'warning', path: pathOf(place), message });
  for (const place of textPlaces(draft)) {
    const text = textAt(draft, place);
    const found = [...new Set(banned?.(text))].map(word => `“${word}”`);
    if (found.length > 0)
      warn(place, `do not say ${found.join(', ')} of a clinic or a treatment: no answer can show that`);
    for (const sentence of sentencesOf(text)) {
      const count = wordsOf(sentence).length;
      if (count > LONGEST_SENTENCE)
        warn(place, `has a sentence of ${count} words; ${LONGEST_SENTENCE} are enough`);
      const hard = known.has(text) ? undefined : hardSentence(lang, sentence);
      if (hard) warn(place, hard);
    }
  }
  for (const [index, item] of listAt(draft, ['items']).entries()) {
    const texts = ['why', 'good', 'worrying', 'proof'].map(key => textAt(item, [key]));
    const grade = gradeOf(lang, [textAt(item, ['prompt', 'patient']), ...texts]);
    const isLong = wordsOf(texts.join(' ')).length >= LEAST_WORDS;
    if (isLong && grade !== undefined && grade > GRADE_LIMIT)
      warn(
        ['items', index, 'why'],
        `the question reads at grade ${grade.toFixed(1)}; ${GRADE_LIMIT} is enough`,
      );
  }
  return remarks;
}

/** Where a draft holds sentences of ours. A claim's own words are an example to question. */
function textPlaces(draft: Draft): readonly Place[] {
  const items = listAt(draft, ['items']).flatMap((item, index) => [
    ...['short', 'why', 'good', 'worrying', 'proof', 'fix'].map(key => ['items', index, key]),
    ['items', index, 'prompt', 'patient'],
    ['items', index, 'prompt', 'staff'],
    ...listAt(item, ['options']).flatMap((_, place) =>
      ['patient', 'staff'].map(voice => ['items', index, 'options', place, 'label', voice]),
    ),
  ]);
  const claims = listAt(draft, ['claims']).flatMap((_, index) =>
    ['why', 'ask'].map(key => ['claims', index, key]),
  );
  const floors = listAt(draft, ['floors']).map((_, index) => ['floors', index, 'reason']);
  const about = Object.keys((at(draft, ['about']) as object | undefined) ?? {}).map(key => ['about', key]);
  return [['title'], ['decision'], ...about, ...items, ...claims, ...floors];
}
