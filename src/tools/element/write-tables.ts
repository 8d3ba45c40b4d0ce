import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './option-tables.ts';

/** `npm run write:tables`: brings the tables of README and guide to what the element can do. */
export function main(): void {
  for (const file of ['README.md', 'docs/host-guide.md']) {
    const text = readFileSync(file, 'utf8');
    const now = withTables(text);
    if (now === text) continue;
    writeFileSync(file, now);
    console.log(`${file}: tables written`);
  }
}
