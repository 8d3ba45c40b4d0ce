import { expect, test } from 'vitest';
import { assessed, PACKS } from './shipped.ts';

const packOf = (id: string) => PACKS.find(pack => pack.id === id)!;
const exosomes = packOf('exosome-therapy');
const any = packOf('any-injectable-or-device');

const plan = (route: string) => ({ stage: 'thinking', route, goal: 'skin', place: 'uk' });

test.each([
  ['src-supply-chain', 'needled', 'serious'],
  ['src-supply-chain', 'injection', 'stop'],
  ['mfg-lot-record', 'needled', 'serious'],
  ['care-allergy', 'needled', 'serious'],
  ['care-allergy', 'iv', 'stop'],
] as const)('exosomes, %s refused, %s: %s, as the pack on injectables has it', (item, route, level) => {
  const answers = { 'reg-trial-ind': 'papers-shown', [item]: 'no-answer' };
  expect(assessed(exosomes, { context: plan(route), answers }).level.low).toBe(level);
  const asked = { ...answers, [item]: 'promised' };
  const best = assessed(exosomes, { context: plan(route) }).level.low;
  expect(assessed(exosomes, { context: plan(route), answers: asked }).level.low).toBe(best);
});

test.each(['topical', 'needled'])(
  '“legal in our state, so it is approved” is a false approval, %s',
  route => {
    const heard = ['claim-state-legal'];
    expect(assessed(exosomes, { context: plan(route), heard }).level.low).toBe('serious');
  },
);

test.each(['filler', 'toxin', 'other-injection', 'drip', 'needling', 'device'])(
  'injections and devices: nobody with a license in charge is serious, %s',
  kind => {
    const context = { stage: 'thinking', kind, who: 'clinic', place: 'uk' };
    expect(assessed(any, { context, answers: { 'who-charge': 'name-only' } }).level.low).toBe('serious');
  },
);

test.each(['needled', 'injection', 'iv'])(
  'exosomes: nobody with a license in charge is serious at least, %s',
  route => {
    const answers = { 'reg-trial-ind': 'papers-shown', 'clin-supervision': 'name-only' };
    expect(['serious', 'stop']).toContain(assessed(exosomes, { context: plan(route), answers }).level.low);
  },
);

const visit = { stage: 'thinking', kind: 'needling', who: 'home-or-mobile', place: 'uk' };

test('needling at a home or a party is serious, as injections there are', () => {
  expect(assessed(any, { context: visit }).level.low).toBe('serious');
});

test('“no doctor needed” weighs for a drip what it weighs for toxin', () => {
  for (const kind of ['toxin', 'drip']) {
    const context = { ...visit, who: 'clinic', kind };
    expect(assessed(any, { context, heard: ['claim-no-prescription'] }).level.low).toBe('stop');
  }
});

const prp = packOf('prp');

test.each([
  [exosomes, plan('needled'), 'route-device'],
  [any, { ...visit, who: 'clinic' }, 'dev-cleared'],
  [prp, plan('needled'), 'site-device'],
] as const)('a needling device that they would not name is serious, %#', (pack, context, item) => {
  for (const option of ['no-answer', 'no-model'])
    expect(assessed(pack, { context, answers: { [item]: option } }).level.low, option).toBe('serious');
});

test.each([
  [prp, plan('injected'), 'care-assessment', 'care-record'],
  [any, { ...visit, who: 'clinic', kind: 'filler' }, 'check-exam', 'deal-record'],
] as const)(
  'no examination named and no record kept are serious before an injection, %#',
  (pack, context, exam, record) => {
    expect(assessed(pack, { context, answers: { [exam]: 'no-answer' } }).level.low).toBe('serious');
    expect(assessed(pack, { context, answers: { [record]: 'no-record' } }).level.low).toBe('serious');
    expect(assessed(pack, { context, answers: { [exam]: 'promised' } }).level.low).toBe('some');
  },
);
