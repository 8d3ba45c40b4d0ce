import { readFileSync } from 'node:fs';
import type { Scannable } from '../../src/claims/types.ts';

const read = new Map<string, Scannable>();

/** The claims of a pack as far as the scanner needs them: their ids. The rules come with the scanner. */
export function readScanPack(pack = 'exosome-therapy'): Scannable {
  const known = read.get(pack);
  if (known) return known;
  const file = new URL(`../../questions/${pack}/pack.json`, import.meta.url);
  const { claims } = JSON.parse(readFileSync(file, 'utf8')) as {
    claims: Required<Pick<Scannable['claims'][number], 'id' | 'severity'>>[];
  };
  const scannable = { id: pack, claims: claims.map(({ id, severity }) => ({ id, severity })) };
  read.set(pack, scannable);
  return scannable;
}
