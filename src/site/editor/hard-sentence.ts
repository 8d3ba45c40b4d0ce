import { gradeOf } from '../../tools/check-questions/reading-grade.ts';
import { wordsOf } from '../../tools/check-questions/sentences.ts';

/** Of 100 sentences of the shipped sets, 97 stay below: 29 November 2026. Formulas of other languages we have none. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['en', 10],
  ['es', 16],
]);
/** On fewer words a formula measures one word. */
const LEAST_WORDS = 6;
const LONG_WORD = 10;

/** Says that one sentence is hard to read, and which of its words make it so; undefined where it is not. */
export function hardSentence(lang: string, sentence: string): string | undefined {
  const words = wordsOf(sentence);
  const limit = LIMITS.get(lang.split('-')[0] ?? lang);
  if (limit === undefined || words.length < LEAST_WORDS) return undefined;
  const grade = gradeOf(lang, [sentence]) ?? 0;
  if (grade <= limit) return undefined;
  const long = [...new Set(words.filter(word => word.length >= LONG_WORD))].slice(0, 4);
  const which =
    long.length === 0 ? '' : ` Shorter words for ${long.map(word => `“${word}”`).join(', ')} would help.`;
  return `has a sentence that is hard to read, about school grade ${grade.toFixed(0)}.${which}`;
}
