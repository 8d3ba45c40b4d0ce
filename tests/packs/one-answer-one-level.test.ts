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

const at = { ...visit, who: 'clinic' };
const silence = [
  [exosomes, plan('needled'), 'ae-reporting'],
  [prp, plan('needled'), 'care-complaint'],
  [prp, plan('injected'), 'care-complaint'],
  ...['filler', 'toxin', 'other-injection', 'drip', 'needling', 'device'].map(
    kind => [any, { ...at, kind }, 'care-report'] as const,
  ),
] as const;

test.each(silence)('silence asked for, or reports banned, is serious, %#', (pack, context, item) => {
  expect(assessed(pack, { context, answers: { [item]: 'keep-quiet' } }).level.low).toBe('serious');
  expect(assessed(pack, { context, answers: { [item]: 'promised' } }).level.low).toBe('some');
});

const premises = [
  [exosomes, plan('needled'), 'clin-premises'],
  [prp, plan('needled'), 'who-premises'],
  [prp, plan('injected'), 'who-premises'],
  ...['filler', 'toxin', 'other-injection', 'drip', 'needling'].map(
    kind => [any, { ...at, kind }, 'hyg-place'] as const,
  ),
] as const;

test.each(premises)('a place whose license or inspection they would not show is serious, %#', (...row) => {
  const [pack, context, item] = row;
  expect(assessed(pack, { context, answers: { [item]: 'no-answer' } }).level.low).toBe('serious');
  expect(assessed(pack, { context, answers: { [item]: 'promised' } }).level.low).toBe('some');
});

const worse = [
  [prp, plan('injected'), 'site-eyes', 'risk-no-plan'],
  [prp, plan('injected'), 'blood-source', 'own-stored'],
  [prp, plan('needled'), 'blood-source', 'own-stored'],
  [any, { ...at, kind: 'drip' }, 'care-allergy', 'call-only'],
  [any, { ...at, kind: 'device' }, 'dev-eyes', 'goggles-only'],
  [any, { ...at, kind: 'filler' }, 'prod-sealed', 'label-only'],
  [any, { ...at, kind: 'other-injection' }, 'prod-sealed', 'label-only'],
  [any, { ...at, kind: 'drip' }, 'prod-sealed', 'label-only'],
] as const;

test.each(worse)('half an answer that leaves the harm open is serious, %#', (pack, context, item, option) => {
  expect(assessed(pack, { context, answers: { [item]: option } }).level.low).toBe('serious');
});

test('Saudi Arabia: exosomes on opened skin are serious, since only the outside of the skin is allowed', () => {
  const level = (route: string) => assessed(exosomes, { context: { ...plan(route), place: 'sa' } }).level.low;
  expect([level('topical'), level('needled')]).toEqual(['some', 'serious']);
});

const unsaid = [
  [exosomes, plan('needled'), 'clin-supervision', 'no-answer'],
  [exosomes, plan('needled'), 'clin-assessment', 'no-answer'],
  [prp, plan('needled'), 'care-assessment', 'no-answer'],
  [any, { ...at, kind: 'needling' }, 'check-exam', 'no-answer'],
  ...['filler', 'toxin', 'other-injection', 'drip', 'needling', 'device'].map(
    kind => [any, { ...at, kind }, 'who-charge', 'no-answer'] as const,
  ),
  ...['topical', 'needled'].map(route => [exosomes, plan(route), 'route-how-given', 'no-answer'] as const),
  ...['needling', 'device'].flatMap(kind => [
    [any, { ...at, kind }, 'dev-skin', 'no-answer'] as const,
    [any, { ...at, kind }, 'dev-spots', 'no-answer'] as const,
  ]),
  [prp, plan('needled'), 'hygiene-mixup', 'never-happens'],
  [prp, plan('injected'), 'hygiene-mixup', 'never-happens'],
  [prp, plan('injected'), 'site-how', 'anywhere'],
] as const;

test.each(unsaid)('what they would not say of the gravest is serious, and a promise is not, %#', (...row) => {
  const [pack, context, item, option] = row;
  expect(assessed(pack, { context, answers: { [item]: option } }).level.low).toBe('serious');
  expect(assessed(pack, { context, answers: { [item]: 'promised' } }).level.low).toBe('some');
});

const dodged = [
  [exosomes, plan('needled'), 'reg-label-use'],
  [exosomes, { ...plan('topical'), goal: 'post-procedure' }, 'reg-label-use'],
  [prp, plan('injected'), 'site-how'],
  [prp, plan('injected'), 'hygiene-mixup'],
  [prp, plan('needled'), 'hygiene-mixup'],
] as const;

test.each(dodged)('what goes in, where, or what follows a slip: unsaid is serious, %#', (...row) => {
  const [pack, context, item] = row;
  expect(assessed(pack, { context, answers: { [item]: 'no-answer' } }).level.low).toBe('serious');
  expect(assessed(pack, { context, answers: { [item]: 'promised' } }).level.low).toBe('some');
});

const unsigned = [
  [exosomes, plan('needled'), 'care-written-consent', 'rushed-or-gagged'],
  [prp, plan('needled'), 'care-consent', 'rushed-or-gagged'],
  [prp, plan('injected'), 'care-consent', 'rushed-or-gagged'],
  ...['filler', 'toxin', 'other-injection', 'drip', 'needling', 'device'].map(
    kind => [any, { ...at, kind }, 'deal-consent', 'rushed'] as const,
  ),
] as const;

test.each(unsigned)(
  'no form, or nothing explained, is serious; a screen alone, or the day itself, is not, %#',
  (...row) => {
    const [pack, context, item, rushed] = row;
    expect(assessed(pack, { context, answers: { [item]: rushed } }).level.low).toBe('serious');
    for (const late of ['on-the-day', 'screen-signature'])
      expect(assessed(pack, { context, answers: { [item]: late } }).level.low).toBe('some');
    expect(pack.items.find(({ id }) => id === item)?.options.map(({ id }) => id)).toContain(
      'screen-signature',
    );
  },
);

test('a gray area told across the desk weighs what it weighs in the advert, on opened skin', () => {
  const context = plan('needled');
  const told = assessed(exosomes, { context, answers: { 'reg-legal-basis': 'loophole' } }).level.low;
  expect(told).toBe(assessed(exosomes, { context, heard: ['claim-361-exempt'] }).level.low);
});

const hardSells = [
  [
    exosomes,
    plan('needled'),
    ['mfg-identity', 'evid-human-studies', 'evid-expected-result', 'cost-ties', 'evid-alternatives'],
  ],
  [prp, plan('needled'), ['kit-method', 'evid-studies', 'evid-expected', 'cost-ties', 'cost-pressure']],
  [prp, plan('injected'), ['kit-method', 'evid-studies', 'evid-expected', 'cost-ties', 'cost-pressure']],
  ...['filler', 'toxin', 'other-injection', 'drip', 'needling'].map(
    kind =>
      [
        any,
        { ...at, kind },
        ['care-followup', 'res-expect', 'res-options', 'deal-price', 'deal-ties'],
      ] as const,
  ),
] as const;

test.each(hardSells)('five main questions answered badly or not are serious, four are not, %#', (...row) => {
  const [pack, context, items] = row;
  const answered = (count: number, option: (id: string) => string) =>
    Object.fromEntries(items.map((id, at) => [id, at < count ? option(id) : 'promised']));
  const worst = (id: string) => pack.items.find(item => item.id === id)!.options.at(-1)!.id;
  const level = (answers: Record<string, string>) => assessed(pack, { context, answers }).level.low;
  expect(level(answered(5, worst))).toBe('serious');
  expect(level(answered(5, () => 'no-answer'))).toBe('serious');
  expect(level(answered(4, worst))).toBe('some');
  expect(level(answered(0, worst))).toBe('some');
});
