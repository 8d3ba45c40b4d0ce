import { bannedIn } from './banned-words.ts';
import type { Fault } from './fault.ts';
import { leavesOf } from './leaves.ts';
import { barePercentages } from './percentages.ts';
import { GRADE_LIMIT, gradeOf, LEAST_WORDS } from './reading-grade.ts';
import type { ReadingUnit } from './reading-units.ts';
import { joinTexts, sentencesOf, wordsOf } from './sentences.ts';

/** No sentence may have more words. The aim is 15. */
export const SENTENCE_LIMIT = 22;

/** A claim's own words are an example to question, not ours. */
const CLAIM_WORDS =
  /^claims\.[^.]+\.(?:label|short|also\[\d+\])$|^claims\["[^"]*"\]\.(?:label|short|also\[\d+\])$/;

/** What every language file must keep to, whatever it speaks of: short sentences, no verdicts, no bare shares. */
export function checkWording(
  file: string,
  lang: string,
  wording: unknown,
  units: readonly ReadingUnit[],
  bannedWords: unknown,
): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (path: string, message: string) => faults.push({ file, path, message });
  const banned = bannedIn(bannedWords, lang);
  if (!banned) report('', `there are no banned words for ${lang} in questions/banned-words.json`);
  for (const { path, text } of leavesOf(wording)) {
    for (const sentence of sentencesOf(text)) {
      const count = wordsOf(sentence).length;
      if (count > SENTENCE_LIMIT) report(path, `has a sentence of ${count} words, at most ${SENTENCE_LIMIT}`);
    }
    if (CLAIM_WORDS.test(path)) continue;
    for (const word of banned?.(text) ?? []) report(path, `must not say “${word}” outside a quoted claim`);
    for (const share of barePercentages(text, lang)) report(path, `says ${share} without saying of how many`);
  }
  for (const unit of units) {
    const grade = gradeOf(lang, unit.texts);
    const long = wordsOf(unit.texts.join(' ')).length >= LEAST_WORDS;
    if (long && grade !== undefined && grade > GRADE_LIMIT) {
      const hardest = hardestSentence(lang, unit.texts);
      report(unit.path, `reads at grade ${grade.toFixed(1)}, at most ${GRADE_LIMIT}; hardest: “${hardest}”`);
    }
  }
  return faults;
}

/** The sentence to mend first. Very short ones come last: their grades swing wildly. */
function hardestSentence(lang: string, texts: readonly string[]): string {
  const ranked = sentencesOf(joinTexts(texts))
    .map(sentence => ({ sentence, grade: gradeOf(lang, [sentence]) ?? 0, words: wordsOf(sentence).length }))
    .sort((a, b) => Number(b.words >= 5) - Number(a.words >= 5) || b.grade - a.grade);
  return ranked[0]?.sentence ?? '';
}
