import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';

const PACK = buildPack({
  items: [
    { id: 'first-minor' },
    { id: 'big', severity: 'critical' },
    { id: 'second-minor' },
    { id: 'parent', severity: 'minor' },
    { id: 'child', severity: 'major', when: { item: { id: 'parent', in: ['bad'] } } },
    { id: 'grave' },
  ],
  claims: [
    { id: 'cures', category: 'promises', severity: 'major' },
    { id: 'helps', category: 'promises' },
    { id: 'today', category: 'pressure', severity: 'major' },
  ],
  floors: [
    { id: 'base', level: 'some' },
    { id: 'grave', level: 'serious', when: { item: { id: 'grave', from: 'bad' } } },
    { id: 'child', level: 'stop', when: { item: { id: 'child', from: 'bad' } } },
    { id: 'too-low', level: 'some', when: { item: { id: 'first-minor', from: 'bad' } } },
    { id: 'today', level: 'stop', when: { claim: 'today' } },
  ],
  bands: { some: 60, serious: 80, stop: 99 },
});
// 1 + 9 + 1 + (1 + 3) + 1 for questions and 3 + 3 for claims: 22 points can be reached.
const swing = (points: number) => (100 * points) / 22;

describe('what to ask next', () => {
  it('is what can still trigger a rule above the level so far, then by swing, then in pack order', () => {
    expect(assess(PACK, buildResponse(PACK)).nextQuestions).toEqual([
      { kind: 'item', id: 'parent', swing: swing(4), canStop: true },
      { kind: 'claims', id: 'pressure', swing: swing(3), canStop: true },
      { kind: 'item', id: 'grave', swing: swing(1), canStop: false },
      { kind: 'item', id: 'big', swing: swing(9), canStop: false },
      { kind: 'claims', id: 'promises', swing: swing(3), canStop: false },
      { kind: 'item', id: 'first-minor', swing: swing(1), canStop: false },
      { kind: 'item', id: 'second-minor', swing: swing(1), canStop: false },
    ]);
  });

  it.each<[string, Said, string[]]>([
    [
      'a follow-up once it is open',
      { answers: { parent: 'bad' } },
      ['child', 'pressure', 'grave', 'big', 'promises', 'first-minor', 'second-minor'],
    ],
    [
      'rules no worse than the level so far count for nothing',
      { answers: { grave: 'bad' } },
      ['parent', 'pressure', 'big', 'promises', 'first-minor', 'second-minor'],
    ],
    [
      'a category with nothing to add comes last, yet is still open',
      {
        answers: { parent: 'good', grave: 'good', big: 'good' },
        claims: { cures: 'heard', today: 'not-heard' },
      },
      ['first-minor', 'second-minor', 'promises'],
    ],
    [
      'nothing once all is known',
      {
        answers: {
          ...{
            'first-minor': 'good',
            big: 'bad',
            'second-minor': 'good',
            parent: 'no-answer',
            grave: 'good',
          },
        },
        claims: { cures: 'heard', helps: 'not-heard', today: 'not-heard' },
      },
      [],
    ],
  ])('%s', (_, said, ids) => {
    const { nextQuestions } = assess(PACK, buildResponse(PACK, said));
    expect(nextQuestions.map(question => question.id)).toEqual(ids);
  });

  it('cannot stop what has stopped', () => {
    const { level, nextQuestions } = assess(PACK, buildResponse(PACK, { claims: { today: 'heard' } }));
    expect(level.low).toBe('stop');
    expect(nextQuestions.filter(question => question.canStop)).toEqual([]);
    expect(nextQuestions[0]?.id).toBe('big');
  });

  it('swings by what a category can still add', () => {
    const { nextQuestions } = assess(PACK, buildResponse(PACK, { claims: { helps: 'heard' } }));
    expect(nextQuestions.find(question => question.id === 'promises')?.swing).toBe(swing(3 - 1));
  });
});

it('answered and applicable count questions, follow-ups once they apply', () => {
  const counts = (answers: Said['answers'] & {}) => {
    const { answered, applicable } = assess(PACK, buildResponse(PACK, { answers }));
    return [answered, applicable];
  };
  expect(counts({})).toEqual([0, 5]);
  expect(counts({ parent: 'bad', big: 'no-answer' })).toEqual([2, 6]);
  expect(counts({ parent: 'good', child: 'bad' })).toEqual([1, 5]);
});
