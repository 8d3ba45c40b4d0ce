import { Budget } from '../patterns/budget.ts';
import { LISTS, type Rows, readMatch, readScan } from '../patterns/rules.ts';
import { Automaton } from './automaton.ts';
import type { Scannable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/** One claim and the claims, by place in the pack, that it is part of when it comes after them. */
export interface CompiledClaim {
  readonly id: string;
  readonly ofAll: boolean;
  readonly unless: readonly number[];
}

/** A pack's rules, ready to run. Tags: the shared lists first, then three for each claim: `any`, `may` and `not`. */
export interface Scanner {
  readonly automaton: Automaton;
  readonly claims: readonly CompiledClaim[];
  readonly isAbbreviation: (word: string) => boolean;
  /** Small words that tell the language from others. */
  readonly common: ReadonlySet<string>;
  /** Those of them that say nothing by themselves. */
  readonly empty: ReadonlySet<string>;
  /** What a letter of its script fits. */
  readonly script: RegExp;
}

const LATIN = /[a-z0-9]/;
const ARABIC = /\p{Script=Arabic}/u;
/** Kinds of rules that a claim has. */
export const RULES = 3;
/** Patterns that are laid out before control goes back. */
const SLICE = 50;

/** Builds the machine of a pack, some patterns at a time. Rules that are not well formed, or too costly, are left out. */
export function* compileInSlices(pack: Scannable): Generator<number, Scanner, void> {
  const budget = new Budget();
  const scan = readScan(pack.scan, [], budget);
  const words = new Vocabulary(scan.endings, scan.openings);
  const automaton = new Automaton(scan.classes, scan.stops, words);
  let rest = SLICE;
  function* add(patterns: readonly Rows[] | undefined, tag: number): Generator<number, void, void> {
    for (const rows of patterns ?? []) {
      for (const row of rows) automaton.add(row, tag);
      rest -= 1;
      if (rest > 0) continue;
      rest = SLICE;
      yield 0;
    }
  }
  yield 0;
  for (const [tag, list] of LISTS.entries()) yield* add(scan.lists.get(list), tag);
  const places = new Map(pack.claims.map(({ id }, i) => [id, i]));
  const claims: CompiledClaim[] = [];
  for (const [i, { id, match }] of pack.claims.entries()) {
    const rules = readMatch(match, [], scan.classes, budget);
    yield 0;
    const tag = LISTS.length + RULES * i;
    yield* add(rules.any, tag);
    yield* add(rules.may, tag + 1);
    yield* add(rules.not, tag + 2);
    claims.push({
      id,
      ofAll: rules.ofAll,
      unless: rules.unless.flatMap(other => places.get(other) ?? []).filter(other => other !== i),
    });
  }
  const abbreviations = new Set(scan.abbreviations);
  const common = [...scan.common, ...scan.empty];
  return {
    automaton,
    claims,
    isAbbreviation: word => abbreviations.has(word),
    common: new Set(common),
    empty: new Set(scan.empty),
    script: common.some(word => ARABIC.test(word)) ? ARABIC : LATIN,
  };
}
