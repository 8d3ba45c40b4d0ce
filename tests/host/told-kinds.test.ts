import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('docs/host-guide.md', 'utf8');

/** The quoted words of a type, as its source writes them. */
function wordsOf(path: string, type: string): readonly string[] {
  const [, body = ''] = new RegExp(`export type ${type} =([^;]*);`).exec(readFileSync(path, 'utf8')) ?? [];
  return [...body.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

/** The words in code after a sentence's beginning, up to its end. */
function toldAfter(beginning: string): readonly string[] {
  const told = guide.slice(guide.indexOf(beginning) + beginning.length).split(/[;.]/)[0] ?? '';
  return [...told.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

test.each([
  ['Kinds of `vetting-export`:', 'src/ui/take-away/take.ts', 'ExportKind'],
  ['; of staff ', 'src/ui/staff/use-export.ts', 'StaffExport'],
  ['Codes of `vetting-error`:', 'src/host/fault.ts', 'FaultCode'],
])('the guide names every word that a page may hear: %s', (beginning, path, type) => {
  expect(toldAfter(beginning)).toEqual(wordsOf(path, type));
  expect(wordsOf(path, type).length).toBeGreaterThan(3);
});
