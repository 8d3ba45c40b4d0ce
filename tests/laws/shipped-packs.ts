import { resolve } from 'node:path';
import { readQuestions } from '../../src/build/read-questions.ts';
import type { Pack } from '../../src/pack/types.ts';

/** Each pack of `questions/` once, read as the build reads it: its languages share their logic. */
export function shippedPacks(): readonly Pack[] {
  const { packs } = readQuestions(resolve(import.meta.dirname, '../../questions'));
  return packs.filter((pack, index) => packs.findIndex(one => one.id === pack.id) === index);
}
