import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS, type Mutant } from './list.ts';
import { mutated } from './plugin.ts';

/** Of a hundred mutants, how many the tests must notice. */
const LEAST = 85;

type Outcome = 'killed' | 'SURVIVED' | 'BROKEN';

/**
 * Changes the source in one place after the other, runs the tests that should notice, and says which did. With words
 * as arguments, only mutants whose rule or file holds one of them.
 */
export function main(...words: string[]): void {
  const chosen = MUTANTS.filter(
    ({ rule, file }) => words.length === 0 || words.some(word => rule.includes(word) || file.includes(word)),
  );
  for (const mutant of chosen) mutated(readFileSync(`src/${mutant.file}`, 'utf8'), mutant);
  const report = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'report.json');
  const outcomes = chosen.map(mutant => {
    const outcome = outcomeOf(mutant, report);
    console.log(`${outcome.padEnd(8)}  ${mutant.file}: ${mutant.rule}`);
    return outcome;
  });
  const killed = outcomes.filter(outcome => outcome === 'killed').length;
  if (outcomes.length === 0) throw new Error('no mutant has such a rule or file');
  const share = Math.round((100 * killed) / outcomes.length);
  console.log(`\n${killed} of ${outcomes.length} noticed: ${share} %`);
  if (share < LEAST || outcomes.includes('BROKEN')) process.exitCode = 1;
}

/** Noticed by a test that fails; a file that cannot even be loaded shows nothing. */
function outcomeOf(mutant: Mutant, report: string): Outcome {
  const { status } = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...mutant.tests],
    { env: { ...process.env, VETTING_MUTANT: JSON.stringify(mutant), VETTING_REPORT: '' }, stdio: 'ignore' },
  );
  if (status === 0) return 'SURVIVED';
  const { numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  return numFailedTests > 0 ? 'killed' : 'BROKEN';
}
