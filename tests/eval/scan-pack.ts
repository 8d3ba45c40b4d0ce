import { readFileSync } from 'node:fs';
import type { Scannable } from '../../src/claims/types.ts';

/** The claims of a pack as far as the scanner needs them: ids and rules of one language. */
export function readScanPack(lang: string, pack = 'exosome-therapy'): Scannable {
  const file = new URL(`../../questions/${pack}/match.${lang}.json`, import.meta.url);
  const { scan, claims } = JSON.parse(readFileSync(file, 'utf8')) as {
    scan: unknown;
    claims: Record<string, unknown>;
  };
  return { scan, claims: Object.entries(claims).map(([id, match]) => ({ id, match })) };
}
