import { describe, expect, it } from 'vitest';
import { mergePack } from '../../src/pack/merge.ts';
import { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';

const voiced = (words: string) => ({ patient: words, staff: `${words}*` });
const LOGIC = {
  ...{ id: 'tiny', version: '1.0.0', reviewed: '2026-11-23', nextReview: '2027-05-23' },
  context: [{ id: 'route', options: ['topical', 'unsure'] }],
  domains: ['source'],
  items: [
    {
      ...{ id: 'origin', domain: 'source', severity: 'major', sources: ['book'] },
      options: [
        { id: 'told', concern: 0 },
        { id: 'no-answer', concern: 1 },
      ],
    },
  ],
  categories: ['promises'],
  claims: [{ id: 'constructor', category: 'promises', severity: 'minor', sources: ['law'] }],
  floors: [{ id: 'always', when: {}, level: 'some', sources: ['book'] }],
  bands: { some: 10, serious: 35, stop: 70 },
  panels: {
    always: [{ id: 'plain', sources: ['panel'] }],
    product: [{ id: 'any', sources: ['panel'] }],
    harm: { urgent: [{ id: 'call', numbers: ['112', '911'], sources: ['panel'] }], later: [], keep: [] },
  },
};
const PRODUCT = {
  text: 'Not approved',
  detail: 'anywhere',
  found: 'No office has approved it.',
  followUp: 'Which approval is that?',
};
const WORDING = {
  ...{ lang: 'en', title: 'Tiny', decision: 'Should I?' },
  about: { authors: 'A', funding: 'B', interests: 'C', updatePolicy: 'D', method: 'E' },
  context: { route: { prompt: 'How?', options: { topical: 'On the skin', unsure: 'Not sure' } } },
  domains: { source: 'Source' },
  items: {
    origin: {
      ...{ prompt: voiced('From where?'), why: 'w', good: 'g', worrying: 'b', proof: 'p', fix: 'f' },
      options: {
        told: voiced('They told us'),
        'no-answer': {
          ...voiced('No answer'),
          found: 'They would not name the source.',
          followUp: 'Who can tell me?',
        },
      },
    },
  },
  categories: { promises: 'Promises' },
  claims: { constructor: { label: '“Cures”', why: 'w', ask: 'How so?' } },
  floors: { always: 'No product is approved.' },
  panels: {
    always: { plain: 'Ask in writing.' },
    product: { any: PRODUCT },
    harm: { urgent: { call: '911 here, 112 there.' } },
  },
};
const source = (title: string) => ({
  publisher: 'P',
  title,
  date: '2026',
  url: 'https://example.org',
  tier: 'P',
});
const SOURCES = {
  book: source('Book'),
  law: source('Law'),
  panel: source('Panel'),
  unused: source('Unused'),
};
const PARTS = { logic: LOGIC, wording: WORDING, sources: SOURCES, interface: { start: 'Start' } };

describe('logic and wording', () => {
  const pack = parsePack(mergePack(PARTS));

  it('meet in the pack that is served', () => {
    expect(pack.items[0]).toMatchObject({ prompt: voiced('From where?'), severity: 'major' });
    expect(pack.items[0]?.options).toEqual([
      { id: 'told', concern: 0, label: voiced('They told us') },
      {
        id: 'no-answer',
        concern: 1,
        label: voiced('No answer'),
        found: 'They would not name the source.',
        followUp: 'Who can tell me?',
      },
    ]);
    expect(pack.context[0]?.options[0]).toEqual({ id: 'topical', label: 'On the skin' });
    expect(pack.floors[0]?.reason).toBe('No product is approved.');
    expect(pack.panels?.product).toEqual([{ id: 'any', ...PRODUCT, sources: ['panel'] }]);
    // Whose language it is finds their own number first.
    expect(pack.panels?.harm?.urgent[0]?.numbers).toEqual(['911', '112']);
    expect(pack.panels?.always).toEqual([{ id: 'plain', text: 'Ask in writing.', sources: ['panel'] }]);
  });

  it('ship only sources that are cited, without notes for reviewers', () => {
    expect(Object.keys(pack.sources).sort()).toEqual(['book', 'law', 'panel']);
    expect(pack.sources.book).not.toHaveProperty('tier');
  });
});

it('a source has the name that the language gives it, so that an Arabic reader is told in Arabic what is our own', () => {
  const wording = { ...WORDING, sources: { book: { publisher: 'Verlag', title: 'Buch' } } };
  const { book, law } = parsePack(mergePack({ ...PARTS, wording })).sources;
  expect([book?.publisher, book?.title, book?.date]).toEqual(['Verlag', 'Buch', '2026']);
  expect(law?.title).toBe('Law');
});

describe('wording that is missing is named, never made up', () => {
  it.each([
    ['an item', { ...WORDING, items: {} }, 'items[0].prompt'],
    [
      'an option',
      { ...WORDING, items: { origin: { ...WORDING.items.origin, options: {} } } },
      'items[0].options[0].label',
    ],
    ['a claim named like what objects inherit', { ...WORDING, claims: {} }, 'claims[0].label'],
    ['a floor', { ...WORDING, floors: {} }, 'floors[0].reason'],
    ['a domain', { ...WORDING, domains: {} }, 'domains[0].title'],
    [
      'a context answer',
      { ...WORDING, context: { route: { prompt: 'How?' } } },
      'context[0].options[0].label',
    ],
    ['a panel', { ...WORDING, panels: {} }, 'panels.always[0].text'],
    ['everything', undefined, 'title'],
  ])('%s', (_, wording, path) => {
    let found: readonly string[] = [];
    try {
      parsePack(mergePack({ ...PARTS, wording }));
    } catch (error) {
      found = (error as PackError).issues.map(issue => issue.path);
    }
    expect(found).toContain(path);
  });
});

it.each([undefined, null, 7, 'text', [], [[]], { items: [null], panels: [null] }])(
  'a logic of %j leads to faults with paths, not to another error',
  logic => {
    expect(() => parsePack(mergePack({ ...PARTS, logic }))).toThrow(PackError);
  },
);
