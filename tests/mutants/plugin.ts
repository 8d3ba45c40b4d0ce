import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Mutant } from './list.ts';

/** The source with one place of it changed. Throws where the place is not there, or not once. */
export function mutated(source: string, { file, from, to }: Pick<Mutant, 'file' | 'from' | 'to'>): string {
  const found = source.split(from).length - 1;
  if (found !== 1) throw new Error(`src/${file} holds ${found} times what a mutant changes: ${from}`);
  return source.replace(from, () => to);
}

/** Puts the mutant that stands in `VETTING_MUTANT` in the place of its file. The file itself stays as it is. */
export function mutantPlugin(): readonly Plugin[] {
  const given = process.env.VETTING_MUTANT;
  if (!given) return [];
  const mutant: Mutant = JSON.parse(given);
  const path = resolve(import.meta.dirname, '../../src', mutant.file);
  return [
    {
      name: 'mutant',
      enforce: 'pre',
      load(id) {
        return id.split('?')[0] === path ? mutated(readFileSync(path, 'utf8'), mutant) : undefined;
      },
    },
  ];
}
