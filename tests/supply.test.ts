import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('what comes along when someone installs the package', () => {
  test('is these packages and no other', () => {
    const atRunTime = packages
      .filter(([, { dev }]) => !dev)
      .map(([path]) => path.replace('node_modules/', ''));
    expect(atRunTime.filter(path => !path.includes('node_modules'))).toEqual(['preact', 'xstate']);
  });

  test('is asked for in exact versions', () => {
    const versions = Object.values<string>(manifest.dependencies);
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('runs no script on the way in', () => {
    const own = Object.keys(manifest.scripts);
    expect(own.filter(name => /^(pre|post)?(install|prepare|prepublish|pack)$/.test(name))).toEqual([]);
    // That of tesseract.js asks for donations. npm 11 runs none that is not allowed, and the files do without.
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(withScript).toEqual(['node_modules/tesseract.js']);
    expect(packages.find(([path]) => path === 'node_modules/tesseract.js')?.[1].dev).toBe(true);
  });
});

test('every package is held to its hash and comes from the registry', () => {
  const loose = packages.filter(
    ([, { inBundle, integrity, resolved = 'https://registry.npmjs.org/' }]) =>
      !inBundle && !(integrity?.startsWith('sha512-') && resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
