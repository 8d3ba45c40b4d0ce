import fc from 'fast-check';
import type { Pack } from '../../../src/pack/types.ts';
import type { Answer, ClaimMark, Response } from '../../../src/response/types.ts';
import { buildResponse } from '../../fixtures/packs/build-response.ts';
import type { Case } from '../law.ts';
import { seededRandom } from '../seeded-random.ts';
import { packs, refusedConditions, type Size } from './pack.ts';

/** Partial responses: answers that apply and answers that do not, promises, notes alone, contexts given or not. */
export function responses(pack: Pack): fc.Arbitrary<Response> {
  // One draw for each answer would make shrinking slow on large packs: the shares and a seed say enough.
  const share = fc.constantFrom(0, 0.2, 0.5, 0.8, 1);
  return fc
    .record({ context: share, answers: share, claims: share, seed: fc.integer() })
    .map(shares => respondByChance(pack, shares));
}

/** The response that the shares and the seed stand for. */
export function respondByChance(
  pack: Pack,
  shares: { context: number; answers: number; claims: number; seed: number },
): Response {
  const { next, pick } = seededRandom(shares.seed);
  const some = <T, U>(list: readonly T[], share: number, say: (one: T) => readonly [string, U]) =>
    Object.fromEntries(list.filter(() => next() < share).map(say));
  return {
    ...buildResponse(pack),
    context: some(pack.context, shares.context, ({ id, options }) => {
      return [id, next() < 0.1 ? 'unsure' : pick(options).id];
    }),
    answers: some<Pack['items'][number], Answer>(pack.items, shares.answers, ({ id, options }) => {
      const chance = next();
      if (chance < 0.05) return [id, { option: 'not-asked', note: 'call again' }];
      return [id, { option: chance < 0.12 ? 'promised' : pick(options).id }];
    }),
    claims: some<Pack['claims'][number], ClaimMark>(pack.claims, shares.claims, ({ id }) => {
      return [id, next() < 0.4 ? 'heard' : 'not-heard'];
    }),
  };
}

/** A pack with a response to it. */
export function cases(size?: Size): fc.Arbitrary<Case> {
  return packs(size).chain(casesOf);
}

/** Packs whose level rests on one floor alone, which counts refusals. */
export function refusalCases(size?: Size): fc.Arbitrary<Case> {
  return fc
    .tuple(packs(size), refusedConditions())
    .map(
      ([pack, when]): Pack => ({
        ...pack,
        bands: { some: 99.7, serious: 99.8, stop: 99.9 },
        floors: [
          { id: 'refused', level: 'stop', when: { refused: when }, reason: 'Refused', sources: ['law'] },
        ],
      }),
    )
    .chain(casesOf);
}

/** Responses to one pack. */
export function casesOf(pack: Pack): fc.Arbitrary<Case> {
  return fc.record({ pack: fc.constant(pack), response: responses(pack), seed: fc.integer() });
}
