import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { findContradictions, otherPlans, type Published } from '../../src/audits/contradictions.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import type { Pack } from '../../src/pack/types.ts';
import { effectiveAnswers } from '../../src/response/applicable.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { cases, responses } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { walkPack } from '../machine/walk-pack.ts';

function publish(pack: Pack, said: Said) {
  return toDisclosure(pack, buildResponse(pack, said), { published: new Date(0), replies: {} });
}

describe('what a visitor was told otherwise', () => {
  const table: readonly { what: string; clinic: Said; told: Said; expected: readonly string[] }[] = [
    {
      what: 'a worse answer than the clinic publishes',
      clinic: { answers: { origin: 'plant' } },
      told: { answers: { origin: 'human' } },
      expected: ['origin'],
    },
    {
      what: 'no answer where the clinic publishes one',
      clinic: { answers: { origin: 'plant' } },
      told: { answers: { origin: 'no-answer' } },
      expected: ['origin'],
    },
    {
      what: 'a better answer than the clinic publishes',
      clinic: { answers: { price: 'bad' } },
      told: { answers: { price: 'good' } },
      expected: ['price'],
    },
    {
      what: 'a claim that the clinic says it does not make',
      clinic: { claims: { 'no-risk': 'not-heard' } },
      told: { claims: { 'no-risk': 'heard' } },
      expected: ['no-risk'],
    },
    {
      what: 'the same answer is none',
      clinic: { answers: { origin: 'plant' } },
      told: { answers: { origin: 'plant' } },
      expected: [],
    },
    {
      what: 'a question not asked yet is none',
      clinic: { answers: { origin: 'plant' } },
      told: { answers: { origin: 'not-asked' } },
      expected: [],
    },
    {
      what: 'a question that they promised to find out about is none',
      clinic: { answers: { origin: 'plant' } },
      told: { answers: { origin: 'promised' } },
      expected: [],
    },
    {
      what: 'a published promise is none',
      clinic: { answers: { origin: 'promised' } },
      told: { answers: { origin: 'plant' } },
      expected: [],
    },
    {
      what: 'a question that the clinic leaves out is none',
      clinic: {},
      told: { answers: { origin: 'no-answer' } },
      expected: [],
    },
    {
      what: 'an answer that no longer counts, because its parent changed, is none',
      clinic: { answers: { origin: 'human', donor: 'good' } },
      told: { answers: { origin: 'plant', donor: 'bad' } },
      expected: ['origin'],
    },
    {
      what: 'a claim that the clinic admits and the visitor did not hear is none',
      clinic: { claims: { 'no-risk': 'heard' } },
      told: { claims: { 'no-risk': 'not-heard' } },
      expected: [],
    },
    {
      what: 'a claim that the clinic says nothing about is none',
      clinic: {},
      told: { claims: { 'no-risk': 'heard' } },
      expected: [],
    },
  ];
  test.each(table)('$what', ({ clinic, told, expected }) => {
    const found = findContradictions(walkPack, publish(walkPack, clinic), buildResponse(walkPack, told));
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  test('a promise that stands in a clinic’s file is none, whatever was told', () => {
    const file: Published = { answers: { origin: { option: 'promised' } }, claims: {} };
    expect(
      findContradictions(walkPack, file, buildResponse(walkPack, { answers: { origin: 'plant' } })),
    ).toEqual([]);
  });

  test(
    'is only ever something that both sides said, in the pack’s order, and never itself',
    () => {
      const pairs = cases().chain(one => fc.record({ one: fc.constant(one), other: responses(one.pack) }));
      fc.assert(
        fc.property(pairs, ({ one: { pack, response }, other }) => {
          const published = toDisclosure(pack, other, { published: new Date(0), replies: {} });
          const found = findContradictions(pack, published, response);
          const told = effectiveAnswers(pack, response);
          const items = found.filter(({ kind }) => kind === 'item').map(({ id }) => id);
          expect(items.every(id => told.has(id) && Object.hasOwn(published.answers, id))).toBe(true);
          expect(pack.items.map(({ id }) => id).filter(id => items.includes(id))).toEqual(items);
          const itself = toDisclosure(pack, response, { published: new Date(0), replies: {} });
          expect(findContradictions(pack, itself, response)).toEqual([]);
        }),
      );
    },
    PATIENCE,
  );
});

describe('what the clinic publishes is never counted', () => {
  test(
    'held against the best disclosure or any other, the answers and so the assessment stay as they were',
    () => {
      const pairs = cases().chain(one => fc.record({ one: fc.constant(one), other: responses(one.pack) }));
      fc.assert(
        fc.property(pairs, ({ one: { pack, response }, other }) => {
          const before = assess(pack, response);
          const best: Published = {
            answers: Object.fromEntries(
              pack.items.map(({ id, options }) => [id, { option: options[0]?.id ?? '' }]),
            ),
            claims: Object.fromEntries(pack.claims.map(({ id }) => [id, 'not-heard'])),
          };
          const kept = JSON.stringify(response);
          for (const published of [best, other]) findContradictions(pack, published, response);
          expect(JSON.stringify(response)).toBe(kept);
          expect(assess(pack, response)).toEqual(before);
        }),
      );
    },
    PATIENCE,
  );
});

describe('a plan other than the one the clinic answered for', () => {
  const table: readonly {
    what: string;
    clinic: Record<string, string>;
    told: Record<string, string>;
    expected: readonly string[];
  }[] = [
    {
      what: 'another way of giving it',
      clinic: { route: 'skin' },
      told: { route: 'needle' },
      expected: ['route'],
    },
    { what: 'the same way', clinic: { route: 'skin' }, told: { route: 'skin' }, expected: [] },
    { what: 'unsure', clinic: { route: 'skin' }, told: { route: 'unsure' }, expected: [] },
    { what: 'not answered', clinic: { route: 'skin' }, told: {}, expected: [] },
    {
      what: 'a question that decides nothing',
      clinic: { goal: 'face' },
      told: { goal: 'hair' },
      expected: [],
    },
  ];
  test.each(table)('$what', ({ clinic, told, expected }) => {
    expect(otherPlans(walkPack, clinic, told)).toEqual(expected);
  });
});
