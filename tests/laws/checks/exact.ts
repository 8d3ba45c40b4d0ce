import { everyCompletion } from '../completions.ts';
import type { Law } from '../law.ts';
import { claimPoints, itemPoints, LEVELS, levelOf } from '../naive.ts';
import { rangesOf } from '../ranges.ts';

/** Every completion, scored by the plain reading of scoring.md, against the bounds. Only for small packs. */
export const exact: Law = ({ pack, response }, assess) => {
  const completions = everyCompletion(pack, response);
  const possible = everyCompletion(pack, { ...response, answers: {}, claims: {} });
  const ranges = rangesOf(assess(pack, response));
  const scale = (points: number, most: number) => (most === 0 ? 0 : (100 * points) / most);

  const totals = (list: typeof completions) =>
    list.map(one => itemPoints(pack, one) + claimPoints(pack, one));
  const most = Math.max(...totals(possible));
  const scores = totals(completions).map(points => scale(points, most));
  const levels = completions.map((one, index) => levelOf(pack, one, scores[index]!));
  const expected = new Map([
    ['score', [Math.min(...scores), Math.max(...scores)]],
    ['level', [Math.min(...levels.map(one => one.low)), Math.max(...levels.map(one => one.high))]],
  ]);
  for (const { id } of pack.domains) {
    const inDomain = (list: typeof completions) => list.map(one => itemPoints(pack, one, id));
    const mostHere = Math.max(...inDomain(possible));
    const here = inDomain(completions).map(points => scale(points, mostHere));
    expected.set(`domain ${id}`, [Math.min(...here), Math.max(...here)]);
  }
  for (const [name, [low, high]] of expected) {
    const found = ranges.get(name);
    if (found?.low !== low || found?.high !== high) {
      const show = (value?: number) => (name === 'level' ? LEVELS[value ?? -1] : value);
      return `${name} is ${show(found?.low)} to ${show(found?.high)}, by trying ${show(low)} to ${show(high)}`;
    }
  }
  return undefined;
};
