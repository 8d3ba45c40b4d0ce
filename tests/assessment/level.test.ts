import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Level } from '../../src/pack/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';

describe('the band of a score begins at its number', () => {
  const pack = buildPack({
    items: [
      { id: 'a', severity: 'critical' },
      { id: 'b', severity: 'minor' },
    ],
    bands: { some: 5, serious: 45, stop: 90 },
  });
  // 10 points can be reached, so each point is 10 of the score.
  it.each<[string, Said['answers'], Level]>([
    ['0', { a: 'good', b: 'good' }, 'few'],
    ['5', { a: 'good', b: 'partly' }, 'some'],
    ['10', { a: 'good', b: 'bad' }, 'some'],
    ['45', { a: 'partly', b: 'good' }, 'serious'],
    ['55', { a: 'partly', b: 'bad' }, 'serious'],
    ['90', { a: 'bad', b: 'good' }, 'stop'],
    ['100', { a: 'no-answer', b: 'no-answer' }, 'stop'],
  ])('a score of %s', (score, answers = {}, level) => {
    const result = assess(pack, buildResponse(pack, { answers }));
    expect(result.score.low).toBe(Number(score));
    expect(result.level).toEqual({ low: level, high: level });
  });
});

describe('floors raise the level on their own', () => {
  const pack = buildPack({
    context: [['route', ['topical', 'injection', 'unsure']]],
    items: [
      { id: 'label' },
      { id: 'donor', when: { item: { id: 'label', in: ['bad'] } } },
      // So much else that no band is ever reached by the two above.
      ...['a', 'b', 'c', 'd'].map(id => ({ id, severity: 'critical' as const })),
    ],
    claims: [{ id: 'cures' }],
    floors: [
      { id: 'always', level: 'some' },
      { id: 'label', level: 'serious', when: { item: { id: 'label', from: 'no-answer' } } },
      {
        ...{ id: 'needle', level: 'stop' },
        when: { context: { route: ['injection'] }, item: { id: 'label', from: 'bad' } },
      },
      { id: 'donor', level: 'stop', when: { item: { id: 'donor', from: 'bad' } } },
      { id: 'cures', level: 'serious', when: { claim: 'cures' } },
    ],
  });
  const rest = { a: 'good', b: 'good', c: 'good', d: 'good' };
  const quiet = { cures: 'not-heard' } as const;

  it.each<[string, Said, low: Level, high: Level]>([
    ['nothing known: the one without condition holds, all others may', {}, 'some', 'stop'],
    [
      'all is well, and still not few',
      { answers: { ...rest, label: 'good' }, claims: quiet },
      'some',
      'some',
    ],
    ['an option above the rule', { answers: { ...rest, label: 'partly' }, claims: quiet }, 'some', 'some'],
    [
      'the option of the rule',
      { answers: { ...rest, label: 'no-answer' }, claims: quiet },
      'serious',
      'serious',
    ],
    [
      'a worse option than that of the rule, in a context where nothing more holds',
      { context: { route: 'topical' }, answers: { ...rest, label: 'bad', donor: 'good' }, claims: quiet },
      ...(['serious', 'serious'] as const),
    ],
    [
      'the same, where the context makes it worse',
      { context: { route: 'injection' }, answers: { ...rest, label: 'bad', donor: 'good' }, claims: quiet },
      ...(['stop', 'stop'] as const),
    ],
    [
      'the same with an unsure context counts for high alone',
      { context: { route: 'unsure' }, answers: { ...rest, label: 'bad', donor: 'good' }, claims: quiet },
      ...(['serious', 'stop'] as const),
    ],
    [
      'a context not answered is unsure',
      { answers: { ...rest, label: 'bad', donor: 'good' }, claims: quiet },
      ...(['serious', 'stop'] as const),
    ],
    [
      'a follow-up that an unknown answer may open',
      { context: { route: 'topical' }, answers: rest, claims: quiet },
      ...(['some', 'stop'] as const),
    ],
    [
      'a follow-up that an answer has shut',
      { context: { route: 'topical' }, answers: { ...rest, label: 'good', donor: 'bad' }, claims: quiet },
      ...(['some', 'some'] as const),
    ],
    [
      'a claim heard',
      { answers: { ...rest, label: 'good' }, claims: { cures: 'heard' } },
      'serious',
      'serious',
    ],
    ['a claim not checked', { answers: { ...rest, label: 'good' } }, 'some', 'serious'],
    [
      'none lowers what the score says',
      { answers: { a: 'bad', b: 'bad', c: 'bad', d: 'bad', label: 'good' }, claims: quiet },
      ...(['stop', 'stop'] as const),
    ],
  ])('%s', (_, said, low, high) => {
    expect(assess(pack, buildResponse(pack, said)).level).toEqual({ low, high });
  });
});

describe('many refusals set the level on their own', () => {
  const pack = buildPack({
    context: [['route', ['topical', 'injection']]],
    items: [
      { id: 'maker', severity: 'critical' },
      { id: 'tests', severity: 'critical' },
      // Critical only where the skin is opened.
      { id: 'needles', severityWhen: [{ context: { route: ['injection'] }, severity: 'critical' }] },
      { id: 'price', severity: 'minor' },
      { id: 'who', severity: 'critical', options: [['no-answer', 0] as const, ['bad', 1] as const] },
    ],
    floors: [{ id: 'silent', level: 'stop', when: { refused: { atLeast: 2, severity: 'critical' } } }],
    bands: { some: 98, serious: 99, stop: 100 },
  });
  const skin = { route: 'topical' };
  it.each<[string, Said, low: Level, high: Level]>([
    ['nothing known, and all may be refused', { context: skin }, 'few', 'stop'],
    [
      'as many as the rule asks for',
      { context: skin, answers: { maker: 'no-answer', tests: 'no-answer' } },
      'stop',
      'stop',
    ],
    [
      'a worse answer than a refusal counts as one',
      { context: skin, answers: { maker: 'no-answer', tests: 'bad' } },
      'stop',
      'stop',
    ],
    [
      'one too few, and the rest known',
      { context: skin, answers: { maker: 'no-answer', tests: 'good' } },
      'few',
      'few',
    ],
    [
      'one that weighs less does not count',
      { context: skin, answers: { maker: 'no-answer', tests: 'good', price: 'no-answer', needles: 'bad' } },
      'few',
      'few',
    ],
    [
      'one that weighs more in this context does',
      {
        context: { route: 'injection' },
        answers: { maker: 'no-answer', tests: 'good', needles: 'no-answer' },
      },
      ...(['stop', 'stop'] as const),
    ],
    [
      'where the context is not known, it may',
      { answers: { maker: 'no-answer', tests: 'good', needles: 'no-answer' } },
      'few',
      'stop',
    ],
    [
      'a promise is no refusal, and may still become one',
      { context: skin, answers: { maker: 'no-answer', tests: 'promised' } },
      'few',
      'stop',
    ],
  ])('%s', (_, said, low, high) => {
    expect(assess(pack, buildResponse(pack, said)).level).toEqual({ low, high });
  });

  it('and the question that would be one refusal too many is asked first', () => {
    const { nextQuestions } = assess(
      pack,
      buildResponse(pack, { context: skin, answers: { maker: 'no-answer' } }),
    );
    expect(nextQuestions[0]).toMatchObject({ id: 'tests', canStop: true });
    expect(nextQuestions.find(({ id }) => id === 'price')).toMatchObject({ canStop: false });
  });
});

describe('answers of concern, counted by weight', () => {
  const pack = buildPack({
    context: [['route', ['topical', 'injection']]],
    items: [
      { id: 'maker', severity: 'critical' },
      { id: 'tests', severity: 'critical' },
      // Critical only where the skin is opened.
      {
        id: 'needles',
        severity: 'major',
        severityWhen: [{ context: { route: ['injection'] }, severity: 'critical' }],
      },
      { id: 'price', severity: 'minor' },
    ],
    floors: [
      {
        id: 'doubts',
        level: 'serious',
        when: { refused: { atLeast: 3, severity: 'major', by: 'weight' } },
      },
    ],
    bands: { some: 98, serious: 99, stop: 100 },
  });
  const skin = { route: 'topical' };
  it.each<[string, Said, low: Level, high: Level]>([
    ['nothing known', { context: skin }, 'few', 'stop'],
    [
      'two half answers to the weightiest count one each, and a bad one to a lesser question one',
      { context: skin, answers: { maker: 'partly', tests: 'partly', needles: 'bad', price: 'good' } },
      'serious',
      'serious',
    ],
    [
      'half an answer to a lesser question counts for nothing',
      { context: skin, answers: { maker: 'partly', tests: 'partly', needles: 'partly', price: 'bad' } },
      'few',
      'few',
    ],
    [
      'it counts where the question weighs more',
      {
        context: { route: 'injection' },
        answers: { maker: 'partly', tests: 'partly', needles: 'partly', price: 'good' },
      },
      'serious',
      'serious',
    ],
    [
      'a dodge counts as much as two half answers',
      { context: skin, answers: { maker: 'no-answer', tests: 'partly', needles: 'good', price: 'good' } },
      'serious',
      'serious',
    ],
    [
      'a promise counts for nothing yet',
      { context: skin, answers: { maker: 'promised', tests: 'partly', needles: 'good', price: 'good' } },
      'few',
      'serious',
    ],
  ])('%s', (_, said, low, high) => {
    expect(assess(pack, buildResponse(pack, said)).level).toEqual({ low, high });
  });
});
