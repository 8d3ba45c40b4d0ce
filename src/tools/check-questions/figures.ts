import { entries } from '../../pack/loose.ts';
import { asRecord, isRecord } from '../../pack/values.ts';
import type { AuthoredPack } from './authored.ts';
import { citationsIn } from './check-sources.ts';
import { gradeOf, LEAST_WORDS } from './reading-grade.ts';
import { type ReadingUnit, readingUnits } from './reading-units.ts';
import { wordsOf } from './sentences.ts';

/** What one pack measures in one language. */
export interface Figures {
  readonly pack: string;
  readonly lang: string;
  readonly counts: Readonly<
    Record<'items' | 'options' | 'claims' | 'floors' | 'sources' | 'cases' | 'words', number>
  >;
  /** Of what patients read. Nothing where no formula fits the language. */
  readonly grade?: { readonly median: number; readonly worst: number; readonly at: string };
}

/** Counts and reading grades of a folder, by language. */
export function figuresOf(pack: AuthoredPack): readonly Figures[] {
  const logic = asRecord(pack.logic);
  const count = (value: unknown) => entries(value).length;
  return Object.keys(pack.wording).map(lang => {
    const units = readingUnits(pack.wording[lang]).filter(unit => unit.reader === 'patient');
    const grade = gradesOf(lang, units);
    return {
      pack: pack.folder,
      lang,
      counts: {
        items: count(logic.items),
        options: entries(logic.items).reduce((sum, item) => sum + count(item.options), 0),
        claims: count(logic.claims),
        floors: count(logic.floors),
        sources: citationsIn(pack.logic).size,
        cases: isRecord(pack.cases) ? count(pack.cases.cases) : 0,
        words: units.reduce((sum, unit) => sum + wordsOf(unit.texts.join(' ')).length, 0),
      },
      ...(grade ? { grade } : {}),
    };
  });
}

/** Median and worst grade of the units that are long enough for a formula. */
export function gradesOf(lang: string, units: readonly ReadingUnit[]): Figures['grade'] {
  const graded = units
    .filter(unit => wordsOf(unit.texts.join(' ')).length >= LEAST_WORDS)
    .flatMap(unit => {
      const grade = gradeOf(lang, unit.texts);
      return grade === undefined ? [] : [{ grade, path: unit.path }];
    })
    .sort((a, b) => a.grade - b.grade);
  const [middle, worst] = [graded[Math.floor(graded.length / 2)], graded.at(-1)];
  return middle && worst ? { median: middle.grade, worst: worst.grade, at: worst.path } : undefined;
}
