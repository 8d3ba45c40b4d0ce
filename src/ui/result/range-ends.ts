import { levelOfScore, rankOf } from '../../assessment/levels.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { Bands, Level } from '../../pack/types.ts';

/** How far into its step an end of the bar is drawn at least, so that a rule that lifts the level can be seen. */
const LEAST = 4;

/**
 * Where the two ends of the bar lie, in percent of its length. The four steps are equally wide: they are levels,
 * not a ruler. An end never moves back when points grow.
 */
export function rangeEnds(
  { score, level }: Pick<Assessment, 'score' | 'level'>,
  bands: Bands,
): { low: number; high: number } {
  const low = endOf(score.low, level.low, bands);
  const high = endOf(score.high, level.high, bands);
  const open = score.low < score.high || level.low !== level.high;
  return { low, high: open ? Math.min(100, Math.max(high, low + LEAST)) : high };
}

function endOf(score: number, level: Level, bands: Bands): number {
  const starts = [0, bands.some, bands.serious, bands.stop, 100];
  const step = rankOf(levelOfScore(score, bands));
  const [start = 0, end = 100] = starts.slice(step, step + 2);
  const within = end > start ? (score - start) / (end - start) : 1;
  return Math.max(25 * step + 25 * Math.min(1, within), 25 * rankOf(level) + LEAST);
}
