import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const UI = resolve('src/ui');
const IMPORT = /^@import "([^"]+)";\n/gm;

const read = (name: string) => readFileSync(join(UI, name), 'utf8');

/** Every file of styles under `src/ui`, by its name in there. */
export const SHEET_FILES: readonly string[] = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.css'),
);

/** The files that a sheet is put together from, in the order in which they hold. */
export const piecesOf = (name: string): readonly string[] =>
  [...read(name).matchAll(IMPORT)].map(([, piece = '']) => join(dirname(name), piece));

const pieces = new Set(SHEET_FILES.flatMap(piecesOf));

/** The sheets as a page adopts them: each whole, with its pieces in it. */
export const SHEETS: readonly { readonly name: string; readonly text: string }[] = SHEET_FILES.filter(
  name => !pieces.has(name),
).map(name => ({ name, text: piecesOf(name).map(read).join('') + read(name).replace(IMPORT, '') }));
