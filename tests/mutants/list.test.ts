import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTANTS } from './list.ts';
import { mutated } from './plugin.ts';

// A change of the source that moves a rule must take its mutant along, or nobody sees that the rule is untested.
test.each(MUTANTS.map(mutant => [`${mutant.file}: ${mutant.rule}`, mutant] as const))(
  '%s still has its place in the source, and tests that look at it',
  (_, mutant) => {
    const source = readFileSync(`src/${mutant.file}`, 'utf8');
    expect(mutated(source, mutant)).not.toBe(source);
    expect(mutant.tests.filter(path => !existsSync(path))).toEqual([]);
  },
);
