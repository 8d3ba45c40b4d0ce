import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { compareProviders, isAskedAtOne } from '../../src/audits/compare-providers.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { cases, responses } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { walkPack } from '../machine/walk-pack.ts';

const compare = (a: Said, b: Said) =>
  compareProviders(walkPack, buildResponse(walkPack, a), buildResponse(walkPack, b));

describe('two sets of answers side by side', () => {
  test('answers that are the same are left out, parts without a difference too', () => {
    const { domains } = compare(
      { answers: { origin: 'plant', price: 'good' } },
      { answers: { origin: 'plant', price: 'bad' } },
    );
    expect(domains.map(({ id }) => id)).toEqual(['care']);
    expect(domains[0]?.items).toEqual([
      { id: 'price', a: { state: 'told', option: 'good' }, b: { state: 'told', option: 'bad' } },
    ]);
  });

  test('not asked and does not apply are different things', () => {
    const { domains } = compare({ answers: { origin: 'human' } }, { answers: { origin: 'plant' } });
    expect(domains[0]?.items.find(({ id }) => id === 'donor')).toEqual({
      id: 'donor',
      a: { state: 'not-asked' },
      b: { state: 'not-applicable' },
    });
  });

  test('a promise is neither an answer nor a question that nobody asked', () => {
    const { domains } = compare({ answers: { price: 'promised' } }, {});
    expect(domains[0]?.items).toEqual([{ id: 'price', a: { state: 'promised' }, b: { state: 'not-asked' } }]);
  });

  test('an answer left behind by a changed parent counts for neither side', () => {
    const { domains } = compare(
      { answers: { origin: 'plant', donor: 'bad' } },
      { answers: { origin: 'plant', donor: 'good' } },
    );
    expect(domains).toEqual([]);
  });

  test('claims and plans that differ are named; unsure is the same as not answered', () => {
    const { claims, context } = compare(
      { claims: { 'no-risk': 'heard', 'for-sure': 'heard' }, context: { route: 'skin', goal: 'face' } },
      { claims: { 'for-sure': 'heard' }, context: { route: 'needle', goal: 'face' } },
    );
    expect(claims).toEqual([{ id: 'no-risk', a: 'heard', b: undefined }]);
    expect(context).toEqual([{ id: 'route', a: 'skin', b: 'needle' }]);
    expect(compare({ context: { route: 'unsure' } }, {}).context).toEqual([]);
  });

  test(
    'turned round, it says the same turned round; beside itself it says nothing; it assesses each alone',
    () => {
      const pairs = cases().chain(one => fc.record({ one: fc.constant(one), other: responses(one.pack) }));
      fc.assert(
        fc.property(pairs, ({ one: { pack, response }, other }) => {
          const there = compareProviders(pack, response, other);
          const back = compareProviders(pack, other, response);
          expect(there.assessment).toEqual({ a: assess(pack, response), b: assess(pack, other) });
          const turned = back.domains.map(({ id, result, items }) => ({
            ...{ id, result: { a: result.b, b: result.a } },
            items: items.map(item => ({ id: item.id, a: item.b, b: item.a })),
          }));
          expect(turned).toEqual(there.domains);
          const alone = compareProviders(pack, response, response);
          expect([alone.context, alone.domains, alone.claims]).toEqual([[], [], []]);
        }),
      );
    },
    PATIENCE,
  );
});

test.each([
  ['told', 'not-asked', true],
  ['not-asked', 'promised', true],
  ['promised', 'told', false],
  ['not-asked', 'not-applicable', false],
] as const)('%s beside %s: asked at one only? %s', (a, b, isOfOne) => {
  const told = (state: typeof a | typeof b) =>
    state === 'told' ? ({ state, option: 'yes' } as const) : ({ state } as const);
  expect(isAskedAtOne({ a: told(a), b: told(b) })).toBe(isOfOne);
});
