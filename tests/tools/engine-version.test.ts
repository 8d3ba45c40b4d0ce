import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionOf } from '../support/provide-browsers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'engines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return path;
}

test('an engine’s version is what it says of itself, and never how it is used', () => {
  const engine = program('engine', 'Engine 1.2.3');
  expect(versionOf(engine)).toBe(`Engine 1.2.3, ${engine}`);
  const driver = program('driver', 'Usage: driver options');
  expect(versionOf(driver)).toBe(`unknown version, ${driver}`);
});
