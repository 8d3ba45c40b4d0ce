import { describe, expect, test } from 'vitest';
import { assessed, PACKS } from './shipped.ts';

const LEVELS = ['few', 'some', 'serious', 'stop'];
const packOf = (id: string) => PACKS.find(pack => pack.id === id)!;
const exosomes = (route: string, goal = 'skin') => ({ stage: 'thinking', route, goal, place: 'uk' });
const prp = (route: string) => ({ stage: 'thinking', route, goal: 'hair', place: 'uk' });
const any = (kind: string) => ({ stage: 'thinking', kind, who: 'clinic', place: 'uk' });

/** Pack, plan, what an advert says, and the answer that says the same. */
const SAID_TWICE = [
  ['any-injectable-or-device', any('toxin'), 'claim-no-prescription', { 'who-prescribes': 'not-seen' }],
  ['any-injectable-or-device', any('drip'), 'claim-no-prescription', { 'who-prescribes': 'not-seen' }],
  ['any-injectable-or-device', any('filler'), 'claim-same-stuff', { 'prod-source': 'online' }],
  ['any-injectable-or-device', any('toxin'), 'claim-same-stuff', { 'prod-approved': 'not-approved' }],
  ['any-injectable-or-device', any('drip'), 'claim-same-stuff', { 'prod-source': 'online' }],
  ['any-injectable-or-device', any('needling'), 'claim-same-stuff', { 'prod-source': 'online' }],
  ['any-injectable-or-device', any('filler'), 'claim-body-filler', { 'prod-area': 'body' }],
  ['any-injectable-or-device', any('filler'), 'claim-silicone', { 'prod-area': 'body' }],
  ['any-injectable-or-device', any('filler'), 'claim-no-needle', { 'prod-pen': 'pen' }],
  ['any-injectable-or-device', any('other-injection'), 'claim-no-needle', { 'prod-pen': 'pen' }],
  ['any-injectable-or-device', any('device'), 'claim-every-skin', { 'dev-skin': 'one-setting' }],
  ['any-injectable-or-device', any('needling'), 'claim-every-skin', { 'dev-skin': 'one-setting' }],
  ['any-injectable-or-device', any('toxin'), 'claim-party', { 'hyg-place': 'home-or-party' }],
  ['prp', prp('on-skin'), 'claim-no-license', { 'who-treats': 'not-licensed' }],
  ['prp', prp('needled'), 'claim-no-license', { 'who-draws': 'not-licensed' }],
  ['prp', prp('injected'), 'claim-no-license', { 'who-draws': 'not-licensed' }],
  ['prp', prp('needled'), 'claim-no-draw', { 'blood-source': 'not-own' }],
  ['prp', prp('injected'), 'claim-no-draw', { 'blood-source': 'not-own' }],
  ['prp', prp('on-skin'), 'claim-with-exosomes', { 'kit-additives': 'mixed-in' }],
  ['prp', prp('injected'), 'claim-with-exosomes', { 'kit-additives': 'mixed-in' }],
  ['prp', prp('needled'), 'claim-home-visit', { 'who-premises': 'no-papers' }],
  ['exosome-therapy', exosomes('topical'), 'claim-ndc-listed', { 'reg-approval-status': 'says-approved' }],
  ['exosome-therapy', exosomes('injection'), 'claim-ndc-listed', { 'reg-approval-status': 'says-approved' }],
  ['exosome-therapy', exosomes('iv'), 'claim-iv-wellness', { 'route-iv': 'sold' }],
] as const;

test.each(SAID_TWICE)('%s, %j: “%s” is no milder than the answer %j', (id, context, claim, answers) => {
  const pack = packOf(id);
  const inAdvert = assessed(pack, { context, heard: [claim] }).level.low;
  const asAnswer = assessed(pack, { context, answers }).level.low;
  expect(LEVELS.indexOf(inAdvert)).toBeGreaterThanOrEqual(LEVELS.indexOf(asAnswer));
});

describe('a sales person or an online form as the only check', () => {
  test.each([
    ['exosome-therapy', exosomes('needled'), 'clin-assessment', 'serious'],
    ['exosome-therapy', exosomes('injection'), 'clin-assessment', 'stop'],
    ['exosome-therapy', exosomes('iv'), 'clin-assessment', 'stop'],
    ['prp', prp('needled'), 'care-assessment', 'serious'],
    ['prp', prp('injected'), 'care-assessment', 'stop'],
    ['any-injectable-or-device', any('filler'), 'check-exam', 'stop'],
    ['any-injectable-or-device', any('toxin'), 'check-exam', 'stop'],
    ['any-injectable-or-device', any('other-injection'), 'check-exam', 'stop'],
    ['any-injectable-or-device', any('drip'), 'check-exam', 'stop'],
    ['any-injectable-or-device', any('needling'), 'check-exam', 'serious'],
    ['any-injectable-or-device', any('device'), 'check-exam', 'serious'],
  ] as const)('%s, %j, %s: at least %s', (id, context, item, level) => {
    const pack = packOf(id);
    const said = (option: string) =>
      assessed(pack, { context, answers: { 'reg-trial-ind': 'papers-shown', [item]: option } }).level.low;
    expect(said('sales-only')).toBe(level);
    expect(said('promised')).toBe(assessed(pack, { context }).level.low);
  });
});

test.each(['filler', 'toxin', 'other-injection', 'drip', 'needling', 'device'])(
  '“the same, from abroad” in an advert is serious whatever is planned, %s',
  kind => {
    const { low } = assessed(packOf('any-injectable-or-device'), {
      context: any(kind),
      heard: ['claim-same-stuff'],
    }).level;
    expect(LEVELS.indexOf(low)).toBeGreaterThanOrEqual(LEVELS.indexOf('serious'));
  },
);

test('a kit that they would not name is a product that cannot be named', () => {
  const level = (route: string) =>
    assessed(packOf('prp'), { context: prp(route), answers: { 'kit-cleared': 'no-answer' } }).level.low;
  expect(['on-skin', 'needled', 'injected'].map(level)).toEqual(['serious', 'serious', 'stop']);
});

test('germ limits for cosmetics are for whole skin, not for skin that is still healing', () => {
  const answers = { 'mfg-sterility': 'cosmetic-limits' };
  const level = (goal: string) =>
    assessed(packOf('exosome-therapy'), { context: exosomes('topical', goal), answers }).level.low;
  expect([level('skin'), level('post-procedure')]).toEqual(['some', 'serious']);
});

test('“no cells, so no risk and no rules” is no milder than either of its halves', () => {
  for (const claim of ['claim-no-risk', 'claim-361-exempt', 'claim-cell-free-safe'])
    expect(
      assessed(packOf('exosome-therapy'), { context: exosomes('topical'), heard: [claim] }).level.low,
      claim,
    ).toBe('serious');
});

test('the rule on homes and parties names each kind that it holds for, needling among them', () => {
  const pack = packOf('any-injectable-or-device');
  const rule = pack.floors.find(({ id }) => id === 'floor-home');
  expect(rule?.when.context?.kind).toContain('needling');
  expect(rule?.reason).toMatch(/filler.*drips.*needling/s);
});

test.each(['needled', 'injected'])(
  'a secret activator in an advert is serious, as what nobody names is, %s',
  route => {
    const advert = assessed(packOf('prp'), { context: prp(route), heard: ['claim-secret-blend'] });
    expect(advert.level.low).toBe('serious');
  },
);
