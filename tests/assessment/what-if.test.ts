import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { ifBadly, ifBest, ifEachBest, otherLevels, triesFor } from '../../src/assessment/what-if.ts';
import type { Level, Pack, Severity } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { marking, openClaims, saying, withoutStale } from '../laws/completions.ts';
import { cases } from '../laws/generate/response.ts';
import { claimPoints, itemPoints, LEVELS, levelOf } from '../laws/naive.ts';
import { PATIENCE } from '../laws/patience.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACK = buildPack({
  items: [
    { id: 'origin' },
    { id: 'donor', when: { item: { id: 'origin', in: ['bad'] } } },
    { id: 'rest', severity: 'critical' },
  ],
  claims: [{ id: 'cures' }, { id: 'helps' }],
  floors: [
    { id: 'origin', level: 'serious', when: { item: { id: 'origin', from: 'bad' } } },
    { id: 'donor', level: 'stop', when: { item: { id: 'donor', from: 'bad' } } },
    { id: 'cures', level: 'serious', when: { claim: 'cures' } },
  ],
  bands: { some: 30, serious: 90, stop: 99 },
});
const question = (kind: 'item' | 'claims', id: string) => ({ kind, id, swing: 0, canStop: false });

it('a question turns out as badly as its worst answer, a group of claims as if all were heard', () => {
  expect(ifBadly(PACK, buildResponse(PACK), question('item', 'origin'))).toBe('serious');
  expect(ifBadly(PACK, buildResponse(PACK), question('claims', 'promises'))).toBe('serious');
});

it('a follow-up answered before its question was taken back stays open in what a question may bring', () => {
  const said = buildResponse(PACK, { answers: { donor: 'bad' } });
  expect(ifBadly(PACK, said, question('item', 'origin'))).toBe('serious');
});

it('a finding undone leaves the rest as it was', () => {
  const said = buildResponse(PACK, {
    answers: { origin: 'bad' },
    claims: { cures: 'heard', helps: 'heard' },
  });
  const [first, ...others] = assess(PACK, said).findings.filter(finding => finding.kind === 'claim');
  expect(first?.id).toBe('cures');
  expect(ifBest(PACK, said, first!).points.low).toBe(2);
  expect(ifBest(PACK, said, others[0]!).points.low).toBe(2);
  expect(ifBest(PACK, said, { ...first!, kind: 'item', id: 'origin' }).points.low).toBe(1);
});

it('a best answer that would open follow-ups does not bring back what was said to them before', () => {
  const pack = buildPack({
    items: [
      {
        id: 'origin',
        options: [
          ['human', 0],
          ['vague', 1],
          ['no-answer', 1],
        ],
      },
      { id: 'donor', severity: 'critical', when: { item: { id: 'origin', in: ['human'] } } },
    ],
  });
  const said = buildResponse(pack, { answers: { origin: 'vague', donor: 'bad' } });
  const [finding] = assess(pack, said).findings;
  expect(ifBest(pack, said, finding!).points.low).toBe(0);
});

it('names first the finding that holds the level up, though others have more points', () => {
  const said = buildResponse(PACK, { answers: { rest: 'partly' }, claims: { cures: 'heard' } });
  const undone = ifEachBest(PACK, said, assess(PACK, said));
  expect(undone.map(({ finding, level }) => [finding.id, level])).toEqual([
    ['cures', 'some'],
    ['rest', 'serious'],
  ]);
});

it('leaves out a finding whose undoing would change nothing', () => {
  const said = buildResponse(PACK, { claims: { cures: 'heard', helps: 'heard' } });
  expect(ifEachBest(PACK, said, assess(PACK, said)).map(({ finding }) => finding.id)).toEqual(['cures']);
});

describe('other weights', () => {
  const severities: readonly Severity[] = ['minor', 'major', 'critical'];
  const pack = buildPack({
    items: severities.map(severity => ({ id: severity, severity })),
    bands: { some: 20, serious: 50, stop: 70 },
  });
  const table: readonly (readonly [said: string, reckoning: string, levels: readonly Level[]])[] = [
    ['nothing', 'no points by any weights', []],
    ['minor', '1/13, 1/7, 1/21: few; 1/3: some', ['some']],
    ['major', '3/13, 2/7, 1/3: some; 4/21: few', ['few']],
    ['critical', '9/13, 4/7: serious; 16/21: stop; 1/3: some', ['some', 'stop']],
  ];
  it.each(table)('a bad answer to %s: %s', (said, _, levels) => {
    const answers = said === 'nothing' ? {} : { [said]: 'bad' };
    expect(otherLevels(pack, buildResponse(pack, { answers }))).toEqual(levels);
  });
});

describe('on packs of every kind, against the plain reading of scoring.md,', () => {
  it('undoing a finding gives the level and score of the response without it, and never a worse one', () => {
    fc.assert(
      fc.property(cases(), ({ pack, response }) => {
        const now = assess(pack, response);
        for (const { finding, level, score } of ifEachBest(pack, response, now)) {
          const live = withoutStale(pack, response);
          const best = pack.items.find(item => item.id === finding.id)?.options[0]?.id;
          const undone =
            finding.kind === 'claim'
              ? marking(live, finding.id, 'not-heard')
              : saying(live, finding.id, best!);
          expect([level, score]).toEqual(found(pack, undone));
          expect(score).toBeLessThanOrEqual(now.score.low);
          expect(LEVELS.indexOf(level)).toBeLessThanOrEqual(LEVELS.indexOf(now.level.low));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no answer to an open question makes more of it than the worst, and the best leaves the level so far', () => {
    fc.assert(
      fc.property(cases(), ({ pack, response }) => {
        const now = assess(pack, response);
        for (const question of now.nextQuestions) {
          const live = withoutStale(pack, response);
          const item = pack.items.find(({ id }) => question.kind === 'item' && id === question.id);
          const open = openClaims(pack, live).filter(({ category }) => category === question.id);
          const ways = item
            ? item.options.map(option => saying(live, item.id, option.id))
            : (['not-heard', 'heard'] as const).map(mark =>
                open.reduce((said, claim) => marking(said, claim.id, mark), live),
              );
          const levels = ways.map(way => found(pack, way)[0]);
          expect(levels[0]).toBe(now.level.low);
          expect(LEVELS.indexOf(ifBadly(pack, response, question))).toBe(
            Math.max(...levels.map(level => LEVELS.indexOf(level))),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Level and score that the answers known so far come to. */
function found(pack: Pack, response: Response): readonly [level: Level, score: number] {
  const { greatest } = assess(pack, response).points;
  const points = itemPoints(pack, response) + claimPoints(pack, response);
  const score = greatest === 0 ? 0 : (100 * points) / greatest;
  return [LEVELS[levelOf(pack, response, score).low]!, score];
}

it('in every set of ours each finding is tried, in one of thousands none', () => {
  for (const pack of shippedPacks())
    expect(triesFor(pack)).toBeGreaterThanOrEqual(pack.items.length + pack.claims.length);
  const items = Array.from({ length: 2_500 }, (_, place) => ({ id: `item-${place}` }));
  const pack = buildPack({ items });
  const said = buildResponse(pack, { answers: { 'item-0': 'bad' } });
  expect(ifEachBest(pack, said, assess(pack, said))).toEqual([]);
});
