import { resolve } from 'node:path';
import type { Pack } from '../../src/pack/types.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

/** Each pack of `questions/` once, read as the build reads it: its languages share their logic. */
export function shippedPacks(): readonly Pack[] {
  const { packs } = readQuestions(resolve(import.meta.dirname, '../../questions'));
  return packs.filter((pack, index) => packs.findIndex(one => one.id === pack.id) === index);
}
