import { expect, test } from 'vitest';
import { isRecord } from '../../../src/pack/values.ts';
import { takeShared } from '../../../src/tools/shared/take-shared.ts';
import { goodFolder } from '../check-questions/good-folder.ts';

const OPTIONS = [
  { id: 'ready', concern: 0 },
  { id: 'no-answer', concern: 1 },
  { id: 'nothing', concern: 1 },
];

const SHARED = {
  folder: 'questions/shared',
  logic: {
    items: [
      {
        id: 'allergy',
        domain: 'people',
        severity: 'minor',
        severityWhen: [
          { context: { opened: ['injected', 'vein'] }, severity: 'critical' },
          { context: { opened: ['opened'] }, severity: 'major' },
        ],
        options: OPTIONS,
        hazards: { nothing: 'no-kit' },
        sources: ['office'],
      },
    ],
    panels: [{ id: 'call', sources: ['office'] }],
  },
  hazards: {
    hazards: [
      { id: 'no-kit', levels: { whole: 'some', energy: 'serious', vein: 'stop' }, sources: ['office'] },
    ],
  },
  sources: { office: { publisher: 'Office', title: 'T', date: '2025', url: 'https://example.org' } },
  wording: {
    en: {
      items: {
        allergy: {
          why: 'It may be sudden.',
          options: { ready: 'Ready', 'no-answer': 'Not said', nothing: 'Nothing' },
        },
      },
      hazards: { 'no-kit': { serious: 'Nothing is ready.', stop: 'Nothing at all is ready.' } },
      panels: { call: 'Call for help.' },
      sources: { office: { title: 'The office' } },
    },
  },
};

/** The good folder, whose lamp leaves skin whole and whose laser is energy, taking what a test says. */
function packTaking(logic: Record<string, unknown>, wording: Record<string, unknown> = {}) {
  const [pack] = goodFolder().packs;
  if (!pack || !isRecord(pack.logic) || !isRecord(pack.wording.en)) throw new Error('no pack');
  const openings = { question: 'route', of: { lamp: 'whole', laser: 'energy' } };
  const taken = takeShared(
    {
      ...pack,
      logic: { ...pack.logic, openings, ...logic },
      wording: { en: { ...pack.wording.en, ...wording } },
    },
    SHARED,
  );
  return { faults: taken.faults, logic: taken.pack.logic as Loose, en: taken.pack.wording.en as Loose };
}

type Loose = Record<string, never>;

test('a pack takes an item whole, and what it writes itself stands over it', () => {
  const { logic, en, faults } = packTaking(
    { items: [{ shared: 'allergy', id: 'kit', domain: 'device', severity: 'major' }] },
    { items: { kit: { why: 'Our own reason.' } } },
  );
  expect(faults).toEqual([]);
  expect(logic.items).toEqual([
    { id: 'kit', domain: 'device', severity: 'major', options: OPTIONS, sources: ['office'] },
  ]);
  expect(en.items).toEqual({
    kit: { why: 'Our own reason.', options: { ready: 'Ready', 'no-answer': 'Not said', nothing: 'Nothing' } },
  });
});

test('words of options that the pack replaced stay behind', () => {
  const { en } = packTaking({ items: [{ shared: 'allergy', options: OPTIONS.slice(0, 2) }] }, { items: {} });
  expect(en.items).toHaveProperty('allergy.options', { ready: 'Ready', 'no-answer': 'Not said' });
});

test('what a condition opens is put in the words of the pack', () => {
  const severityWhen = [
    { context: { opened: ['energy'] }, severity: 'major' },
    { context: { opened: ['injected'] }, severity: 'critical' },
    { context: { opened: ['whole', 'energy'] }, severity: 'major' },
  ];
  const { logic } = packTaking({ items: [{ shared: 'allergy', severityWhen }] });
  expect(logic.items).toEqual([
    expect.objectContaining({
      severity: 'major',
      severityWhen: [{ context: { route: ['laser'] }, severity: 'major' }],
    }),
  ]);
});

test('a hazard becomes a floor for each level that the table has for what the pack opens', () => {
  const { logic, en } = packTaking(
    { items: [{ shared: 'allergy' }], floors: [] },
    { items: {}, floors: {}, hazards: { 'no-kit': { some: 'Ours.' } } },
  );
  expect(logic.floors).toEqual([
    {
      id: 'hazard-allergy-nothing-some',
      hazard: 'no-kit',
      when: { context: { route: ['lamp', 'unsure'] }, item: { id: 'allergy', from: 'nothing' } },
      level: 'some',
      sources: ['office'],
    },
    {
      id: 'hazard-allergy-nothing-serious',
      hazard: 'no-kit',
      when: { context: { route: ['laser'] }, item: { id: 'allergy', from: 'nothing' } },
      level: 'serious',
      sources: ['office'],
    },
  ]);
  expect(en.floors).toEqual({
    'hazard-allergy-nothing-some': 'Ours.',
    'hazard-allergy-nothing-serious': 'Nothing is ready.',
  });
});

test('a hazard may have sources of its own for each level', () => {
  const hazards = {
    nothing: { hazard: 'no-kit', sources: { some: ['lamp-study'], serious: ['laser-study'] } },
  };
  const { logic, faults } = packTaking({ items: [{ shared: 'allergy', hazards }], floors: [] });
  expect(faults).toEqual([]);
  expect(logic.floors).toEqual([
    expect.objectContaining({ level: 'some', sources: ['lamp-study'] }),
    expect.objectContaining({ level: 'serious', sources: ['laser-study'] }),
  ]);
});

test('where a hazard has sources for one level only, the table’s stand at the other', () => {
  const hazards = { nothing: { hazard: 'no-kit', sources: { serious: ['laser-study'] } } };
  const { logic } = packTaking({ items: [{ shared: 'allergy', hazards }], floors: [] });
  expect(logic.floors).toEqual([
    expect.objectContaining({ level: 'some', sources: ['office'] }),
    expect.objectContaining({ level: 'serious', sources: ['laser-study'] }),
  ]);
});

test('sources for a level that the hazard never has in the pack are named by path', () => {
  const hazards = { nothing: { hazard: 'no-kit', sources: { stop: ['drip-study'] } } };
  const { faults } = packTaking({ items: [{ shared: 'allergy', hazards }] });
  expect(faults).toEqual([
    expect.objectContaining({
      path: 'items.allergy.hazards.nothing.sources.stop',
      message: 'no-kit is never stop here',
    }),
  ]);
});

test('entries of panels are taken with their words, wherever they stand', () => {
  const { logic, en } = packTaking({ panels: { harm: { urgent: [{ shared: 'call' }] } } }, { panels: {} });
  expect(logic.panels).toEqual({ harm: { urgent: [{ id: 'call', sources: ['office'] }] } });
  expect(en.panels).toEqual({ harm: { urgent: { call: 'Call for help.' } } });
});

test('names that a language gives to shared sources are taken', () => {
  const { en } = packTaking({}, { sources: { own: { title: 'Ours' } } });
  expect(en.sources).toEqual({ office: { title: 'The office' }, own: { title: 'Ours' } });
});

test('what is not there is named by file and path', () => {
  const { faults } = packTaking({
    items: [{ shared: 'alergy' }, { shared: 'allergy', id: 'kit', hazards: { nothing: 'no-kitt' } }],
    panels: { harm: { urgent: [{ shared: 'cal' }] } },
  });
  expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'questions/light/pack.json items.alergy',
    'questions/light/pack.json panels.harm.urgent.cal',
    'questions/light/pack.json items.kit.hazards.nothing',
  ]);
});
