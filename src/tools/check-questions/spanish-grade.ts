import { sentencesOf, wordsOf } from './sentences.ts';

/**
 * INFLESZ: the Szigriszt-Pazos index (1993) on the scale that Barrio-Cantalejo validated for patient leaflets
 * (An Sist Sanit Navar 2008; 31(2): 135-152). 55 to 65 is “normal”, 65 to 80 “quite easy”.
 */
export function inflesz(text: string): number {
  const words = wordsOf(text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1'));
  const sentences = sentencesOf(text).length;
  if (words.length === 0 || sentences === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  // A number is read aloud in more than one word: “dos mil veinticinco”.
  const spoken = words.reduce((sum, word) => sum + Math.max(1, (word.match(/\d/g)?.length ?? 0) - 1), 0);
  return 206.835 - (62.3 * syllables) / spoken - spoken / sentences;
}

/**
 * INFLESZ as a school grade, so that one limit serves all languages. The scale puts the end of Spanish primary
 * school (age 12, grade 6) at 65 and the end of compulsory school (age 16, grade 10) at 55; between and beyond,
 * a straight line. Grade 8 is thus 60. Our reading of the scale, not part of it.
 */
export function spanishGrade(text: string): number {
  return 6 + (65 - inflesz(text)) * 0.4;
}

/**
 * Syllables of a Spanish word: one for each run of vowels, and one more for each further strong or stressed vowel
 * in it. A number is read aloud, so its figures count two each.
 */
export function spanishSyllables(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const runs = heard.match(/[aeiouáéíóúü]+/g) ?? [];
  const spoken = runs.reduce((sum, run) => sum + Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0), 0);
  const figures = word.match(/\d/g)?.length ?? 0;
  return Math.max(1, spoken + 2 * figures);
}
