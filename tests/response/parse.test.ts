import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { parseResponse } from '../../src/response/parse.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { packs } from '../laws/generate/pack.ts';
import { responses } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';
import { looseResponses } from './loose-responses.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACK = buildPack({
  context: [['route', ['topical', 'injection']]],
  items: [{ id: 'origin' }, { id: 'constructor' }],
  claims: [{ id: 'cures' }],
});
const GOOD = {
  format: 'provider-vetting/response@1',
  pack: { id: 'tiny', version: '1.0.0' },
  audience: 'patient',
  provider: 'Example Clinic',
  created: '2026-11-23T10:00:00Z',
  updated: '2026-11-23T11:05:00.123+01:00',
  context: { route: 'topical' },
  answers: { origin: { option: 'bad', note: 'by phone' } },
  claims: { cures: 'heard' },
};
const STAFF = { option: 'good', note: 'n', evidence: 'file 3', owner: 'Ana', due: '2026-12-01' };

describe('whatever a file holds', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }),
    fc.json().map(text => JSON.parse(text)),
    looseResponses(PACK),
  );

  it('it is read to a response that fits the pack and can be assessed', () => {
    fc.assert(
      fc.property(anything, data => {
        const { response } = parseResponse(PACK, data);
        for (const [id, answer] of Object.entries(response.answers)) {
          const options = PACK.items.find(item => item.id === id)?.options.map(option => option.id);
          expect([...(options ?? []), 'not-asked', 'promised']).toContain(answer.option);
          expect(options).toBeDefined();
        }
        expect(assess(PACK, response).applicable).toBe(2);
      }),
      { numRuns: 2000 },
    );
  });

  it('reading it again drops nothing more', () => {
    fc.assert(
      fc.property(anything, data => {
        const { response } = parseResponse(PACK, data);
        const again = parseResponse(PACK, JSON.parse(JSON.stringify(response)));
        expect(again).toEqual({ response, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

it('a response comes back from its file as it was', () => {
  const some = packs().chain(pack => fc.record({ pack: fc.constant(pack), response: responses(pack) }));
  fc.assert(
    fc.property(some, ({ pack, response }) => {
      const file = JSON.parse(JSON.stringify(response));
      expect(parseResponse(pack, file)).toEqual({ response, dropped: [] });
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a patient', GOOD],
  [
    'staff',
    {
      ...GOOD,
      audience: 'staff',
      answers: { origin: STAFF, constructor: { option: 'not-asked', note: 'n' } },
    },
  ],
  ['a clinic for its own page', { ...GOOD, audience: 'provider-page' }],
])('the file of %s is kept whole', (_, file) => {
  expect(parseResponse(PACK, file)).toEqual({ response: file, dropped: [] });
});

describe('what does not fit is dropped by name, and the rest is kept:', () => {
  it.each([
    ['an item that is gone', { answers: { gone: { option: 'bad' } } }, ['answers.gone']],
    ['an option that is gone', { answers: { origin: { option: 'worse' } } }, ['answers.origin']],
    ['an option in a list', { answers: { origin: { option: ['bad'] } } }, ['answers.origin']],
    ['an answer in one word', { answers: { origin: 'bad' } }, ['answers.origin']],
    ['an answer that is null', { answers: { origin: null } }, ['answers.origin']],
    ['an item that objects inherit', { answers: { toString: { option: 'bad' } } }, ['answers.toString']],
    ['a note that is a number', { answers: { origin: { option: 'bad', note: 7 } } }, ['answers.origin.note']],
    [
      'words of staff from a patient',
      { answers: { origin: { option: 'bad', owner: 'Ana' } } },
      ['answers.origin.owner'],
    ],
    ['a reply', { answers: { origin: { option: 'bad', reply: 'We do' } } }, ['answers.origin.reply']],
    [
      'a due date in words',
      { audience: 'staff', answers: { origin: { ...STAFF, due: 'soon' } } },
      ['answers.origin.due'],
    ],
    [
      'a due date that is none',
      { audience: 'staff', answers: { origin: { ...STAFF, due: '2026-02-30' } } },
      ['answers.origin.due'],
    ],
    ['answers in a list', { answers: [{ option: 'bad' }] }, ['answers']],
    ['a claim that is gone', { claims: { gone: 'heard' } }, ['claims.gone']],
    ['a claim marked yes', { claims: { cures: 'yes' } }, ['claims.cures']],
    ['a claim marked true', { claims: { cures: true } }, ['claims.cures']],
    ['claims in a list', { claims: ['cures'] }, ['claims']],
    ['a context question that is gone', { context: { mood: 'good' } }, ['context.mood']],
    ['a context answer that is gone', { context: { route: 'air' } }, ['context.route']],
    ['a context in one word', { context: 'topical' }, ['context']],
    ['another audience', { audience: 'judge' }, ['audience']],
    ['no audience', { audience: undefined }, ['audience']],
    ['a provider that is none', { provider: { name: 'X' } }, ['provider']],
    ['a time in words', { created: 'yesterday' }, ['created']],
    ['a time that is a number of something', { created: '1' }, ['created']],
    ['a time of another calendar', { updated: 'March 7' }, ['updated']],
    ['a day that does not exist', { updated: '2026-02-30T10:00:00Z' }, ['updated']],
    ['an hour that does not exist', { updated: '2026-11-23T25:00:00Z' }, ['updated']],
    ['a time of no zone', { updated: '2026-11-23T10:00:00' }, ['updated']],
    ['a time that is a number', { created: 1795428000 }, ['created']],
    ['a score that someone wrote in', { score: { low: 0, high: 0 } }, ['score']],
    ['a level that someone wrote in', { 'level.low': 'few' }, ['["level.low"]']],
  ])('%s', (_, change, dropped) => {
    const file = JSON.parse(JSON.stringify({ ...GOOD, ...change }));
    const read = parseResponse(PACK, file);
    expect(read.dropped).toEqual(dropped);
    expect(read.response.pack).toEqual(GOOD.pack);
    for (const key of ['context', 'claims', 'answers'] as const) {
      if (!(key in change)) expect(read.response[key]).toEqual(GOOD[key]);
    }
  });

  it('a file may name __proto__ without harm', () => {
    const file = JSON.parse(
      JSON.stringify(GOOD).replace('"origin":', '"__proto__":{"option":"bad"},"origin":'),
    );
    const { response, dropped } = parseResponse(PACK, file);
    expect(dropped).toEqual(['answers.__proto__']);
    expect(Object.getPrototypeOf(response.answers)).toBe(Object.prototype);
  });

  it('a note outlives the option that it stood beside', () => {
    const file = { ...GOOD, answers: { origin: { option: 'gone', note: 'by phone' } } };
    const { response, dropped } = parseResponse(PACK, file);
    expect(response.answers).toEqual({ origin: { option: 'not-asked', note: 'by phone' } });
    expect(dropped).toEqual(['answers.origin.option']);
  });

  it('an older version of the pack is read by what it shares with this one', () => {
    const { response, dropped } = parseResponse(PACK, { ...GOOD, pack: { id: 'tiny', version: '0.1.0' } });
    expect(response.pack.version).toBe('1.0.0');
    expect(response.answers).toEqual(GOOD.answers);
    expect(dropped).toEqual([]);
  });
});

describe('what is no response to this pack gives an empty one:', () => {
  it.each([
    ['another pack', { ...GOOD, pack: { id: 'prp', version: '1.0.0' } }, 'pack'],
    ['no pack', { ...GOOD, pack: undefined }, 'pack'],
    ['a pack in one word', { ...GOOD, pack: 'tiny' }, 'pack'],
    ['a later format', { ...GOOD, format: 'provider-vetting/response@2' }, 'format'],
    ['a disclosure', { ...GOOD, format: 'provider-vetting/disclosure@1' }, 'format'],
    ['no format', { ...GOOD, format: undefined }, 'format'],
    ['a list', [GOOD], 'format'],
    ['nothing', null, 'format'],
    ['a text', JSON.stringify(GOOD), 'format'],
  ])('%s', (_, file, dropped) => {
    expect(parseResponse(PACK, file)).toEqual({
      response: emptyResponse(PACK, 'patient'),
      dropped: [dropped],
    });
  });
});

describe('a text that is longer than 50,000 characters', () => {
  const long = 'x'.repeat(50_001);
  const staff = { ...GOOD, audience: 'staff' };

  it('is named and left out whole, wherever it stands, and nothing beside it is', () => {
    for (const key of ['note', 'evidence', 'owner', 'reply']) {
      const file = { ...staff, answers: { origin: { ...STAFF, [key]: long } } };
      const { response, dropped } = parseResponse(PACK, file);
      expect(dropped).toEqual([`answers.origin.${key}`]);
      const { [key as keyof typeof STAFF]: _, ...others } = STAFF;
      expect(response.answers).toEqual({ origin: others });
    }
    expect(parseResponse(PACK, { ...GOOD, provider: long }).dropped).toEqual(['provider']);
  });

  it('is whole at 50,000', () => {
    const file = { ...staff, answers: { origin: { ...STAFF, evidence: 'x'.repeat(50_000) } } };
    expect(parseResponse(PACK, file).dropped).toEqual([]);
  });
});
