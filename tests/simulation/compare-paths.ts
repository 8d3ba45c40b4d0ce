import type { Pack } from '../../src/pack/types.ts';
import { seededRandom } from '../laws/seeded-random.ts';
import { drawProvider, PROFILES } from './providers.ts';
import { fullPath, shortPath } from './walk.ts';

/** Both paths with one provider, as shares of all questions that apply in the end. */
export interface Comparison {
  readonly kind: keyof typeof PROFILES;
  readonly route: string;
  readonly short: number;
  /** The short path up to where the walk offers the result as enough to decide on. */
  readonly enough: number;
  readonly full: number;
  /** Whether both paths end with the same level. */
  readonly equal: boolean;
  /** Whether the ends of the level meet at all: with an unsure context they need not. */
  readonly settled: boolean;
}

/** Providers of every kind, each asked about every route, with the rest of the context drawn by chance. */
export function comparePaths(pack: Pack, perKind: number, seed: number): readonly Comparison[] {
  // The question that decides most: how it is given, or what kind of treatment it is.
  const leading = pack.context.find(question => question.id === 'route') ?? pack.context[1];
  const routes = leading?.options ?? [];
  const random = seededRandom(seed);
  const comparisons: Comparison[] = [];
  for (const kind of Object.keys(PROFILES) as (keyof typeof PROFILES)[]) {
    for (let count = 0; count < perKind; count++) {
      const provider = drawProvider(pack, PROFILES[kind], random);
      const drawn = pack.context.map(({ id, options }) => {
        const sure = options.map(option => option.id).filter(option => option !== 'unsure');
        return [id, random.pick(sure)] as const;
      });
      for (const { id: route } of routes) {
        const context = { ...Object.fromEntries(drawn), [leading?.id ?? '']: route };
        const short = shortPath(pack, provider, context);
        const full = fullPath(pack, provider, context);
        comparisons.push({
          ...{ kind, route, settled: full.level.low === full.level.high },
          short: short.asked / full.applicable,
          enough: short.enough / full.applicable,
          full: full.asked / full.applicable,
          equal: short.level.low === full.level.low && short.level.high === full.level.high,
        });
      }
    }
  }
  return comparisons;
}
