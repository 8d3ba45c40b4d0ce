import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMED = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * Takes out of a folder of declarations what none of the entries leads to, for the package is weighed too.
 * Throws where an entry names a file that is not there.
 */
export function keepReachedTypes(folder: string, entries: readonly string[]): void {
  const reached = new Set<string>();
  const open = entries.map(entry => join(folder, entry));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, named = ''] of readFileSync(file, 'utf8').matchAll(NAMED))
      open.push(resolve(dirname(file), named.replace(/(?:\.d)?\.(?:tsx?|js)$/, '').concat('.d.ts')));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}
