import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';

// Each answer weighs: good 0, partly ½, no-answer 1, bad 1. Minor 1 point, major 3, critical 9.

describe('a question of 3 points, its follow-up of 9 where the answer is partly or bad, and one of 1', () => {
  const pack = buildPack({
    items: [
      { id: 'donor', severity: 'critical', when: { item: { id: 'origin', in: ['partly', 'bad'] } } },
      { id: 'origin', severity: 'major' },
      { id: 'price', severity: 'minor' },
    ],
  });
  // The worst that can be: origin bad (3), donor bad (9), price bad (1).
  const greatest = 13;

  it.each<[string, Said['answers'], low: number, high: number]>([
    ['nothing asked', {}, 0, 13],
    ['a good answer shuts the follow-up', { origin: 'good' }, 0, 1],
    ['half a concern, and the follow-up is open', { origin: 'partly' }, 1.5, 1.5 + 9 + 1],
    ['no answer is a concern, and opens nothing', { origin: 'no-answer' }, 3, 3 + 1],
    ['a bad answer, and the follow-up is open', { origin: 'bad' }, 3, 13],
    ['a good answer to the follow-up', { origin: 'bad', donor: 'good' }, 3, 3 + 1],
    ['half a concern twice', { origin: 'partly', donor: 'partly' }, 1.5 + 4.5, 1.5 + 4.5 + 1],
    ['the worst', { origin: 'bad', donor: 'bad', price: 'bad' }, 13, 13],
    ['the best', { origin: 'good', price: 'good' }, 0, 0],
    ['not asked is unknown', { origin: 'not-asked', price: 'good' }, 0, 12],
    ['a follow-up whose question is unknown does not count', { donor: 'bad', price: 'good' }, 0, 12],
    ['nor one that a good answer has shut', { origin: 'good', donor: 'bad', price: 'good' }, 0, 0],
  ])('%s', (_, answers = {}, low, high) => {
    const { points, score } = assess(pack, buildResponse(pack, { answers }));
    expect(points).toEqual({ low, high, greatest });
    expect(score).toEqual({ low: (100 * low) / greatest, high: (100 * high) / greatest });
  });
});

describe('claims of 9 and 3 points in one category, and of 1 in another', () => {
  const pack = buildPack({
    claims: [
      { id: 'helps', category: 'promises', severity: 'major' },
      { id: 'cures', category: 'promises', severity: 'critical' },
      { id: 'today', category: 'pressure', severity: 'minor' },
    ],
  });

  it.each<[string, Said['claims'], low: number, high: number]>([
    ['nothing checked', {}, 0, 10],
    ['the lesser one heard, the worse one unknown', { helps: 'heard' }, 3, 10],
    ['the worse one heard', { cures: 'heard' }, 9, 10],
    ['both heard count once', { helps: 'heard', cures: 'heard' }, 9, 10],
    ['the worse one not heard', { helps: 'heard', cures: 'not-heard' }, 3, 4],
    ['one of each category', { cures: 'heard', today: 'heard' }, 10, 10],
    ['none heard', { helps: 'not-heard', cures: 'not-heard', today: 'not-heard' }, 0, 0],
  ])('%s', (_, claims = {}, low, high) => {
    expect(assess(pack, buildResponse(pack, { claims })).points).toEqual({ low, high, greatest: 10 });
  });
});

describe('the context decides what could be reached, the answers never do', () => {
  const pack = buildPack({
    context: [['route', ['topical', 'injection', 'unsure']]],
    items: [
      {
        ...{ id: 'germs', severity: 'minor' },
        severityWhen: [
          { context: { route: ['topical', 'injection'] }, severity: 'major' },
          { context: { route: ['injection'] }, severity: 'critical' },
          { context: { route: ['injection'] }, severity: 'minor' },
        ],
      },
      { id: 'needle', severity: 'major', when: { context: { route: ['injection'] } } },
    ],
  });

  it.each<[string, Said, found: number, greatest: number]>([
    ['skin surface: the needle does not apply', { context: { route: 'topical' } }, 3, 3],
    ['injection: the most severe that holds', { context: { route: 'injection' } }, 9, 12],
    [
      'unsure: the most severe that may hold, and all that may apply',
      { context: { route: 'unsure' } },
      9,
      12,
    ],
    ['not answered counts as unsure', {}, 9, 12],
  ])('%s', (_, said, found, greatest) => {
    const bad = assess(pack, buildResponse(pack, { ...said, answers: { germs: 'bad' } }));
    expect(bad.points).toMatchObject({ low: found, greatest });
    const good = assess(pack, buildResponse(pack, { ...said, answers: { germs: 'good', needle: 'bad' } }));
    expect(good.points.greatest).toBe(greatest);
  });
});

describe('a tree that crosses domains counts in each with its own questions', () => {
  const pack = buildPack({
    items: [
      { id: 'origin', domain: 'source', severity: 'major' },
      { id: 'germs', domain: 'making', severity: 'critical', when: { item: { id: 'origin', in: ['bad'] } } },
      { id: 'lot', domain: 'source', severity: 'minor', when: { item: { id: 'germs', in: ['good'] } } },
      { id: 'brand', domain: 'making', severity: 'major', when: { item: { id: 'origin', in: ['good'] } } },
    ],
  });
  // Source at its worst: origin bad 3, then germs good, lot bad 1: 4. Making at its worst: origin bad, germs bad: 9.
  type Row = [points: [low: number, high: number], answered: number, applicable: number];
  it.each<[string, Said['answers'], source: Row, making: Row]>([
    ['nothing asked', {}, [[0, 4], 0, 1], [[0, 9], 0, 0]],
    ['origin good', { origin: 'good' }, [[0, 0], 1, 1], [[0, 3], 0, 1]],
    ['origin bad', { origin: 'bad' }, [[3, 4], 1, 1], [[0, 9], 0, 1]],
    ['germs half', { origin: 'bad', germs: 'partly' }, [[3, 3], 1, 1], [[4.5, 4.5], 1, 1]],
    ['germs good', { origin: 'bad', germs: 'good' }, [[3, 4], 1, 2], [[0, 0], 1, 1]],
  ])('%s', (_, answers = {}, source, making) => {
    const row = (id: string, most: number, [[low, high], answered, applicable]: Row) => ({
      ...{ id, answered, applicable },
      score: { low: (100 * low) / most, high: (100 * high) / most },
    });
    const { domains } = assess(pack, buildResponse(pack, { answers }));
    const none = { id: 'general', score: { low: 0, high: 0 }, answered: 0, applicable: 0 };
    expect(domains).toEqual([none, row('source', 4, source), row('making', 9, making)]);
  });
});
