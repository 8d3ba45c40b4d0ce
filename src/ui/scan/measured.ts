/** What was counted in voices that nobody had looked at, by pack and language: see `tests/eval/measure.ts`. */
interface Counts {
  readonly date: string;
  readonly texts: number;
  readonly claims: number;
  readonly found: number;
  readonly certain: number;
  readonly wrong: number;
}

const FILES: Readonly<Record<string, Readonly<Record<string, Counts>>>> = import.meta.glob(
  '../../../questions/*/scan-figures.json',
  { import: 'default', eager: true },
);
/** Of a hundred claims; where fewer are found, that is said. */
const LOW = 60;

/** How well the search does for a pack in a language. */
export interface Measured {
  /** Of a hundred marks that say “It says this”, how many are right; and of a hundred claims, how many are found. */
  readonly right: number;
  readonly found: number;
  readonly texts: number;
  /** ISO date. */
  readonly date: string;
  readonly isLow: boolean;
}

/** Undefined where nobody has measured it. */
export function measuredFor(pack: string, lang: string): Measured | undefined {
  const counts = FILES[`../../../questions/${pack}/scan-figures.json`]?.[lang];
  if (!counts) return undefined;
  const of100 = (part: number, whole: number): number => Math.floor((100 * part) / Math.max(whole, 1));
  const found = of100(counts.found, counts.claims);
  const right = of100(counts.certain - counts.wrong, counts.certain);
  return { right, found, texts: counts.texts, date: counts.date, isLow: found < LOW };
}
