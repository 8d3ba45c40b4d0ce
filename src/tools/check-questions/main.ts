import { type AuthoredQuestions, REFERENCE } from './authored.ts';
import { checkMerged } from './check-merged.ts';
import { checkQuestions } from './check-questions.ts';
import type { Fault } from './fault.ts';
import { type Figures, figuresOf } from './figures.ts';
import { readAuthored } from './read-authored.ts';
import { GRADE_AIM } from './reading-grade.ts';
import { sourceReport } from './source-report.ts';

/**
 * Checks all content and prints its figures:
 *   node tests/support/run.mjs src/tools/check-questions/main.ts [folder] [today, such as 2026-11-23]
 * With `--sources` it prints every source with what it carries and every sentence that rests on it instead.
 */
export function main(...args: readonly string[]): void {
  const [root = 'questions', today = new Date().toISOString().slice(0, 10)] = args.filter(
    arg => !arg.startsWith('--'),
  );
  const questions = readAuthored(root);
  if (args.includes('--sources')) {
    printSources(questions);
    return;
  }
  const faults = checkQuestions(questions, today);
  for (const figures of questions.packs.flatMap(figuresOf)) console.log(lineOf(figures));
  for (const [file, found] of byFile(faults)) {
    console.error(`\n${file}`);
    for (const { path, message } of found) console.error(`  ${path || '(file)'}: ${message}`);
  }
  console.log(
    faults.length === 0 ? 'No faults.' : `\n${faults.length} fault${faults.length === 1 ? '' : 's'}.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

function printSources(questions: AuthoredQuestions): void {
  for (const pack of questions.packs) {
    const merged = checkMerged(pack, questions.interface).packs.get(REFERENCE);
    console.log(merged ? sourceReport(merged, pack.sources) : `${pack.folder}: has faults, check them first`);
  }
}

function lineOf({ pack, lang, counts, grade }: Figures): string {
  const counted = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const read = grade
    ? `reading grade: median ${grade.median.toFixed(1)} (aim ${GRADE_AIM}), worst ${grade.worst.toFixed(1)} at ${grade.at}`
    : 'reading grade: no formula for this language';
  return `${pack} ${lang}: ${counted.join(', ')}; ${read}`;
}

function byFile(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const files = new Map<string, Fault[]>();
  for (const fault of faults) files.set(fault.file, [...(files.get(fault.file) ?? []), fault]);
  return files;
}
