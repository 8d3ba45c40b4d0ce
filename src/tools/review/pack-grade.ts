import type { Claim, Item } from '../../pack/types.ts';
import { gradeOf } from '../check-questions/reading-grade.ts';

/** School grade of what a patient reads of an item, as the content check counts it. */
export function itemGrade(item: Item, lang: string): number | undefined {
  const { prompt, options, why, good, worrying, proof } = item;
  return gradeOf(lang, [
    prompt.patient,
    ...options.map(({ label }) => label.patient),
    why,
    good,
    worrying,
    proof,
  ]);
}

/** School grade of what a claim says in our own words. */
export function claimGrade({ why, ask }: Claim, lang: string): number | undefined {
  return gradeOf(lang, [why, ask]);
}
