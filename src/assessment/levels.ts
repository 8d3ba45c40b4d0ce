import { LEVELS } from '../pack/levels.ts';
import type { Bands, Level } from '../pack/types.ts';

/** 0 for `few` to 3 for `stop`. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The worst of several levels; `few` if there are none. */
export function worstOf(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map(rankOf))] ?? 'few';
}

/** The level whose band a score lies in. */
export function levelOfScore(score: number, bands: Bands): Level {
  return (['stop', 'serious', 'some'] as const).find(level => score >= bands[level]) ?? 'few';
}
