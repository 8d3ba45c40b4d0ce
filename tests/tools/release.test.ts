import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../src/tools/release/notes.ts';

const changelog =
  '# Changelog\n\n## 1.2.3 – 2026-12-01\n\n- One thing.\n\n## 1.2.2 – 2026-11-01\n\n- Another.\n';

test('a release says what the changelog says of its version alone', () => {
  expect(releaseNotes(changelog, '1.2.3', 'v1.2.3')).toBe('- One thing.\n');
});

test('a tag of another version is refused, and a version of which nothing is said', () => {
  expect(() => releaseNotes(changelog, '1.2.3', 'v1.2.4')).toThrow('the tag v1.2.4 is not v1.2.3');
  expect(() => releaseNotes(changelog, '1.3.0', 'v1.3.0')).toThrow('says nothing of 1.3.0');
});

test('what the release runs is in the project', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const files = [...workflow.matchAll(/(?:src|tests)\/[\w./-]+\.m?[jt]s/g)].map(([path]) => path);
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter(path => !existsSync(path))).toEqual([]);
});
