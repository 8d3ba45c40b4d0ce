import { expect, test } from 'vitest';
import { assessed, PACKS } from './shipped.ts';

const pack = PACKS.find(({ id }) => id === 'exosome-therapy')!;
const human = { 'src-origin': 'human-part', 'src-donor-screening': 'record-shown' };
const plan = (route: string, place: string) => ({ stage: 'thinking', route, goal: 'skin', place });

const rulesOf = (said: Parameters<typeof assessed>[1]) =>
  assessed(pack, said)
    .findings.filter(({ kind }) => kind === 'rule')
    .map(({ id }) => id);

test.each([
  ['uk', 'topical', human, 'floor-human-uk-eu'],
  ['eu', 'topical', human, 'floor-human-uk-eu'],
  ['us', 'topical', human, 'floor-human-us'],
  ['au', 'topical', human, 'floor-human-au'],
  ['ca', 'topical', {}, 'floor-canada'],
  ['ca', 'needled', {}, 'floor-canada'],
  ['kr', 'needled', {}, 'floor-korea-needled'],
] as const)(
  '%s, %s: what law or agency says there makes it serious, all else at its best',
  (place, route, answers, rule) => {
    const said = { context: plan(route, place), answers };
    expect(assessed(pack, said).level.low).toBe('serious');
    expect(rulesOf(said)).toContain(rule);
  },
);

test.each([
  ['us', 'topical'],
  ['uk', 'topical'],
  ['uk', 'needled'],
  ['kr', 'topical'],
  ['au', 'needled'],
  ['mx', 'needled'],
  ['sa', 'topical'],
])('%s, %s: a plant product of a frank clinic stays at some', (place, route) => {
  expect(assessed(pack, { context: plan(route, place) }).level.low).toBe('some');
});

test.each(['vague', 'no-answer'])('“%s” in the UK is serious, and nobody is told that it is human', said => {
  const told = { context: plan('topical', 'uk'), answers: { 'src-origin': said } };
  expect(assessed(pack, told).level.low).toBe('serious');
  expect(rulesOf(told)).not.toContain('floor-human-uk-eu');
});

test('a true “cosmetics are not approved here” costs nothing on whole skin', () => {
  const best = assessed(pack, { context: plan('topical', 'us') });
  const told = assessed(pack, {
    context: plan('topical', 'us'),
    answers: { 'reg-approval-status': 'cosmetic-none-approved' },
  });
  expect(told.score).toEqual(best.score);
});

test('trial papers are asked of injections and drips alone', () => {
  const item = pack.items.find(({ id }) => id === 'reg-trial-ind');
  expect(item?.when?.context).toEqual({ route: ['injection', 'iv'] });
});
