import { expect, test } from 'vitest';
import { assessed, PACKS } from './shipped.ts';

const packOf = (id: string) => PACKS.find(pack => pack.id === id)!;
const exosomes = packOf('exosome-therapy');
const cream = { stage: 'thinking', route: 'topical', goal: 'skin', place: 'us' };
const needling = { stage: 'thinking', kind: 'needling', who: 'clinic', place: 'us' };

/** Who they are, what they answer, all else at its best, and the one answer more that is too much. */
const CLINICS = [
  [
    'an open, warm, untested cream of a known brand',
    exosomes,
    cream,
    {
      'mfg-sterility': 'not-tested',
      'mfg-lot-record': 'out-of-sight',
      'mfg-cold-chain': 'no-log',
      'mfg-coa': 'brochure',
    },
    { 'ae-plan': 'never-a-problem' },
  ],
  [
    'a cream with no clinician, no plan and a sales person as the only check',
    exosomes,
    cream,
    { 'clin-supervision': 'name-only', 'ae-plan': 'never-a-problem', 'clin-assessment': 'sales-only' },
    { 'care-allergy': 'nothing-ready' },
  ],
  [
    'a hard sell of a cream',
    exosomes,
    cream,
    {
      'evid-expected-result': 'promise',
      'evid-alternatives': 'only-one',
      'cost-ties': 'brushed-off',
      'care-written-consent': 'rushed-or-gagged',
      'cost-pressure': 'today-only',
    },
    { 'evid-human-studies': 'other-data' },
  ],
  [
    'needling with five half answers',
    packOf('any-injectable-or-device'),
    needling,
    {
      'who-license': 'role-only',
      'prod-germs': 'said-not-shown',
      'prod-onto': 'named-only',
      'hyg-new': 'said-not-seen',
      'check-wait': 'asks-some',
    },
    { 'check-wait': 'no-answer' },
  ],
] as const;

test.each(CLINICS)('%s is “some”, and serious with one bad answer more', (...row) => {
  const [, pack, context, answers, more] = row;
  expect(assessed(pack, { context, answers }).level.low).toBe('some');
  expect(assessed(pack, { context, answers: { ...answers, ...more } }).level.low).toBe('serious');
});
