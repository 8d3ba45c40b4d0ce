import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test('what is installed says the same version as the package', () => {
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('the newest version of the changelog, with its day, is that of the package', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const newest = headings.find(heading => heading !== 'Unreleased');
  expect(newest).toMatch(/^\d+\.\d+\.\d+ – \d{4}-\d{2}-\d{2}$/);
  expect(newest?.split(' ')[0]).toBe(version);
});

test('what the guide says to copy names no other version', () => {
  const named = [...read('docs/host-guide.md').matchAll(/(?:cdn\.example\/|vetting-)(\d+\.\d+\.\d+)/g)];
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(([, one]) => one)).toEqual(named.map(() => version));
});
