import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepReachedTypes } from '../../src/tools/reached-types.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vetting-types-'));
  mkdirSync(join(folder, 'deep'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

it('keeps what a user of the package needs, and leaves the rest out of it', () => {
  write({
    'index.d.ts': "export { a } from './deep/a.ts';",
    'deep/a.d.ts': "import type { B } from '../b.ts';\nexport declare const a: B | import('./c.tsx').C;",
    'b.d.ts': 'export type B = 1;',
    'deep/c.d.ts': "import type { X } from 'preact'; import '../index.ts'; export type C = X;",
    'deep/inner.d.ts': 'export {};',
  });
  keepReachedTypes(folder, ['index.d.ts']);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
    'b.d.ts',
    'deep',
    join('deep', 'a.d.ts'),
    join('deep', 'c.d.ts'),
    'index.d.ts',
  ]);
});

it('says so when a declaration leads to a file that is not there', () => {
  write({ 'index.d.ts': "export * from './gone.ts';" });
  expect(() => keepReachedTypes(folder, ['index.d.ts'])).toThrow('gone.d.ts');
});
