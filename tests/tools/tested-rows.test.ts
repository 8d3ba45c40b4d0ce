import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/tested.md'), 'utf8')
  .split('\n')
  .filter(line => /^\| .*`[\w-]+(\/[\w.-]+)*` “/.test(line));

/** The file that a row names, without its ending. */
function fileOf(name: string): string | undefined {
  return ['.test.ts', '.test.tsx', '.browser.test.ts']
    .map(ending => join(root, 'tests', `${name}${ending}`))
    .find(existsSync);
}

test('each row of docs/tested.md names tests that there are, by file and title', () => {
  expect(rows.length).toBeGreaterThan(80);
  const faults = rows.flatMap(row => {
    const named = [...row.matchAll(/`([\w-]+(?:\/[\w.-]+)*)` “([^”]+)”/g)];
    if (named.length === 0) return [`names no test: ${row.slice(0, 60)}`];
    return named.flatMap(([, name = '', title = '']) => {
      const file = fileOf(name);
      if (!file) return [`no file ${name}`];
      return readFileSync(file, 'utf8').includes(title) ? [] : [`${name}: no test “${title}”`];
    });
  });
  expect(faults).toEqual([]);
});

test('no row of what must never happen is without a test, and each public report has a row', () => {
  const [before = '', after = ''] = readFileSync(join(root, 'docs/tested.md'), 'utf8').split(
    '## What must never happen',
  );
  const rowsOf = (text: string) =>
    text.split('\n').filter(line => /^\| (?!-|fault or attack|what was reported)/.test(line));
  expect(rowsOf(after).filter(row => !rows.includes(row))).toEqual([]);
  const [, reports = ''] = before.split('## 48 public bug reports of other embeds');
  expect(rowsOf(reports)).toHaveLength(48);
});

test('and each table of docs/threats.md names files of tests that there are', () => {
  const threats = readFileSync(join(root, 'docs/threats.md'), 'utf8');
  const cells = threats
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|').at(-2) ?? '');
  const names = cells.flatMap(cell => [...cell.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter(name => !fileOf(name) && !existsSync(join(root, 'tests', name)))).toEqual([]);
});
