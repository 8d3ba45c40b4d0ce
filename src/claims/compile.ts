import { Automaton } from './automaton.ts';
import { LISTS, type Rows, readMatch, readScan } from './rules.ts';
import type { Scannable } from './types.ts';

/** One claim and the claims, by place in the pack, that it is part of when it comes after them. */
export interface CompiledClaim {
  readonly id: string;
  readonly ofAll: boolean;
  readonly unless: readonly number[];
}

/** A pack's rules, ready to run. Tags: the shared lists first, then two for each claim, `any` and `not`. */
export interface Scanner {
  readonly automaton: Automaton;
  readonly claims: readonly CompiledClaim[];
  readonly isAbbreviation: (word: string) => boolean;
}

/** Builds the machine of a pack, claim by claim. Rules that are not well formed are left out. */
export function* compileInSlices(pack: Scannable): Generator<number, Scanner, void> {
  const scan = readScan(pack.scan, []);
  const automaton = new Automaton(scan.classes, scan.stops, scan.endings);
  const add = (patterns: readonly Rows[] | undefined, tag: number): void => {
    for (const rows of patterns ?? []) for (const row of rows) automaton.add(row, tag);
  };
  LISTS.forEach((list, tag) => {
    add(scan.lists.get(list), tag);
  });
  yield 0;
  const ids = pack.claims.map(({ id }) => id);
  const claims: CompiledClaim[] = [];
  for (const [i, { id, match }] of pack.claims.entries()) {
    const rules = readMatch(match, []);
    add(rules.any, LISTS.length + 2 * i);
    add(rules.not, LISTS.length + 2 * i + 1);
    claims.push({
      id,
      ofAll: rules.ofAll,
      unless: rules.unless.map(other => ids.indexOf(other)).filter(other => other !== i),
    });
    yield 0;
  }
  return { automaton, claims, isAbbreviation: word => scan.abbreviations.includes(word) };
}
