import { Automaton } from './automaton.ts';
import { parsePattern } from './pattern.ts';
import { LISTS, readMatch, readScan } from './rules.ts';
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

/** Builds the machine of a pack. Rules that are not well formed are left out. */
export function compileScanner(pack: Scannable): Scanner {
  const scan = readScan(pack.scan, []);
  const automaton = new Automaton(scan.classes, scan.stops, scan.endings);
  const add = (patterns: readonly string[] | undefined, tag: number): void => {
    for (const pattern of patterns ?? []) {
      for (const row of parsePattern(pattern) ?? []) automaton.add(row, tag);
    }
  };
  LISTS.forEach((list, tag) => {
    add(scan.lists.get(list), tag);
  });
  const ids = pack.claims.map(({ id }) => id);
  const claims = pack.claims.map(({ id, match }, i) => {
    const rules = readMatch(match, []);
    add(rules.any, LISTS.length + 2 * i);
    add(rules.not, LISTS.length + 2 * i + 1);
    return {
      id,
      ofAll: rules.ofAll,
      unless: rules.unless.map(other => ids.indexOf(other)).filter(other => other !== i),
    };
  });
  return { automaton, claims, isAbbreviation: word => scan.abbreviations.includes(word) };
}
