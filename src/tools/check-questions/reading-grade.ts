import readability from 'text-readability';
import { joinTexts } from './sentences.ts';
import { spanishGrade } from './spanish-grade.ts';

/** A whole item, claim or group of a panel may not be harder to read than this school grade. */
export const GRADE_LIMIT = 8;

/** What patients read should have this median grade or a lower one. AHRQ and NIH advise the same. */
export const GRADE_AIM = 6;

/** Formulas swing wildly on a few words; shorter texts have only the limit on words per sentence. */
export const LEAST_WORDS = 20;

const FORMULAS: ReadonlyMap<string, (text: string) => number> = new Map([
  ['en', englishGrade],
  ['es', spanishGrade],
]);

/** School grade of some texts read together, or nothing where no formula fits the language. */
export function gradeOf(lang: string, texts: readonly string[]): number | undefined {
  const formula = FORMULAS.get(lang.split('-')[0] ?? lang);
  const filled = joinTexts(texts).replace(/\{\w+\}/g, '2');
  return formula?.(filled);
}

/** Flesch-Kincaid. Quotation marks go first: the formula does not see a sentence that begins or ends with one. */
function englishGrade(text: string): number {
  return readability.fleschKincaidGrade(text.replace(/[“”"«»]/g, '').replace(/[‘’]/g, "'"));
}
