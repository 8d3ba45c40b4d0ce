import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { applicableItems, effectiveAnswers, liveResponse } from '../../src/response/applicable.ts';
import { withAnswer } from '../../src/response/edit.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { cases } from '../laws/generate/response.ts';
import { applies, optionOf } from '../laws/naive.ts';
import { PATIENCE } from '../laws/patience.ts';
import { seededRandom } from '../laws/seeded-random.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACK = buildPack({
  context: [['route', ['topical', 'injection', 'unsure']]],
  items: [
    { id: 'lot', when: { item: { id: 'donor', in: ['good'] } } },
    { id: 'donor', when: { item: { id: 'origin', in: ['partly', 'bad'] } } },
    { id: 'origin' },
    { id: 'needle', when: { context: { route: ['injection'] } } },
    { id: 'depth', when: { context: { route: ['injection'] }, item: { id: 'origin', in: ['good'] } } },
  ],
});

describe('which questions apply', () => {
  it.each<[string, Said, string[]]>([
    ['nothing said: parents alone, and what an unsure context may bring', {}, ['origin', 'needle']],
    ['skin surface', { context: { route: 'topical' } }, ['origin']],
    ['a needle', { context: { route: 'injection' } }, ['origin', 'needle']],
    ['a follow-up opens', { context: { route: 'topical' }, answers: { origin: 'bad' } }, ['donor', 'origin']],
    [
      'a follow-up stays shut',
      { context: { route: 'topical' }, answers: { origin: 'no-answer' } },
      ['origin'],
    ],
    [
      'and its own follow-up',
      { context: { route: 'topical' }, answers: { origin: 'bad', donor: 'good' } },
      ['lot', 'donor', 'origin'],
    ],
    [
      'an answer two steps down does not open on its own',
      { context: { route: 'topical' }, answers: { donor: 'good' } },
      ['origin'],
    ],
    ['the first option may open one', { answers: { origin: 'good' } }, ['origin', 'needle', 'depth']],
    [
      'but not against the context',
      { context: { route: 'topical' }, answers: { origin: 'good' } },
      ['origin'],
    ],
  ])('%s', (_, said, expected) => {
    expect(applicableItems(PACK, buildResponse(PACK, said)).map(item => item.id)).toEqual(expected);
  });
});

it('an answer left behind by a changed parent comes back when the parent does', () => {
  const said = buildResponse(PACK, { answers: { origin: 'bad', donor: 'no-answer' } });
  const changed = withAnswer(said, 'origin', 'good');
  expect([...effectiveAnswers(PACK, changed).keys()]).toEqual(['origin']);
  const back = withAnswer(changed, 'origin', 'bad');
  expect(effectiveAnswers(PACK, back).get('donor')).toEqual({ option: 'no-answer' });
});

it('answers to questions that do not apply change nothing', () => {
  fc.assert(
    fc.property(cases(), ({ pack, response, seed }) => {
      const { pick } = seededRandom(seed);
      const stale = pack.items.filter(item => !applies(pack, response, item));
      const more = stale.reduce((so, item) => withAnswer(so, item.id, pick(item.options).id), response);
      expect(effectiveAnswers(pack, more)).toEqual(effectiveAnswers(pack, response));
      expect(applicableItems(pack, more)).toEqual(applicableItems(pack, response));
      expect(liveResponse(pack, more)).toEqual(liveResponse(pack, response));
    }),
    { numRuns: 500 },
  );
});

it('what applies and what counts is what a plain reading of the pack says', () => {
  fc.assert(
    fc.property(cases(), ({ pack, response }) => {
      const applying = pack.items.filter(item => applies(pack, response, item));
      const counting = applying.filter(item => optionOf(item, response) >= 0);
      expect(applicableItems(pack, response)).toEqual(applying);
      expect(new Set(effectiveAnswers(pack, response).keys())).toEqual(
        new Set(counting.map(item => item.id)),
      );
    }),
    { numRuns: 500 },
  );
});

it('what is kept and exported is assessed like what was said', () => {
  fc.assert(
    fc.property(cases(), ({ pack, response }) => {
      expect(assess(pack, liveResponse(pack, response))).toEqual(assess(pack, response));
    }),
    { numRuns: 500 },
  );
});
