import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot, snapshotOf } from '../../src/audits/audit-snapshot.ts';
import { type AuditComparison, compareAudits } from '../../src/audits/compare-audits.ts';
import type { Item, Pack } from '../../src/pack/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { packs } from '../laws/generate/pack.ts';
import { cases, responses } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';

const pack = buildPack({
  context: [['route', ['skin', 'drip']]],
  items: [
    {
      id: 'tests',
      options: [
        ['shown', 0],
        ['partly', 0.5],
        ['no-answer', 1],
      ],
    },
    {
      id: 'drips',
      when: { context: { route: ['drip'] } },
      options: [
        ['shown', 0],
        ['no-answer', 1],
      ],
    },
  ],
  claims: [{ id: 'cures' }],
});

const on = (pack: Pack, said: Said, day = '2026-11-23') => snapshotOf(pack, buildResponse(pack, said), day);
const compare = (before: Said, after: Said) => compareAudits(on(pack, before), on(pack, after));
const OUTCOMES = ['closed', 'opened', 'still', 'unanswered', 'changed', 'byRules'] as const;
const told = (comparison: AuditComparison) =>
  OUTCOMES.flatMap(outcome => comparison[outcome].map(({ kind, id }) => `${outcome} ${kind} ${id}`));

describe('two days of a self-audit', () => {
  it.each<[string, Said, Said, string[]]>([
    ['nothing new', { answers: { tests: 'shown' } }, { answers: { tests: 'shown' } }, []],
    [
      'a gap put right',
      { answers: { tests: 'partly' } },
      { answers: { tests: 'shown' } },
      ['closed item tests'],
    ],
    [
      'a new gap',
      { answers: { tests: 'shown' } },
      { answers: { tests: 'no-answer' } },
      ['opened item tests'],
    ],
    ['a first answer that is a gap', {}, { answers: { tests: 'partly' } }, ['opened item tests']],
    ['a first answer that is none', {}, { answers: { tests: 'shown' } }, ['changed item tests']],
    [
      'a gap that only got smaller',
      { answers: { tests: 'no-answer' } },
      { answers: { tests: 'partly' } },
      ['still item tests'],
    ],
    ['an answer taken back', { answers: { tests: 'partly' } }, {}, ['unanswered item tests']],
    [
      'a claim dropped',
      { claims: { cures: 'heard' } },
      { claims: { cures: 'not-heard' } },
      ['closed claim cures'],
    ],
    [
      'a gap that the plan no longer asks about',
      { context: { route: 'drip' }, answers: { drips: 'no-answer' } },
      { context: { route: 'skin' }, answers: { drips: 'no-answer' } },
      ['unanswered item drips'],
    ],
  ])('tell of %s', (_, before, after, expected) => {
    expect(told(compare(before, after))).toEqual(expected);
  });

  it('tell changed questions apart from changed answers', () => {
    const change = (items: (item: Item) => Item, more: Partial<Pack> = {}): Pack => ({
      ...pack,
      items: pack.items.map(items),
      version: '2.0.0',
      ...more,
    });
    const stricter = change(item =>
      item.id === 'tests'
        ? { ...item, options: item.options.map(one => (one.id === 'partly' ? { ...one, concern: 0 } : one)) }
        : item,
    );
    const said = { context: { route: 'drip' }, answers: { tests: 'partly', drips: 'no-answer' } };
    const comparison = compareAudits(on(pack, said), on(stricter, said));
    expect(told(comparison)).toEqual(['still item drips', 'byRules item tests']);
    expect(comparison.around).toMatchObject({
      version: { before: pack.version, after: '2.0.0' },
      reweighed: [{ kind: 'item', id: 'tests' }],
      reworded: [],
      rules: false,
    });
    const reworded = change(item => ({ ...item, prompt: { ...item.prompt, staff: 'Other words?' } }));
    expect(compareAudits(on(pack, said), on(reworded, said)).around.reworded).toHaveLength(2);
    const translated = { ...reworded, lang: 'es' };
    expect(compareAudits(on(pack, said), on(translated, said)).around.reworded).toEqual([]);
    const fewer = { ...pack, items: pack.items.slice(0, 1), bands: { some: 1, serious: 2, stop: 3 } };
    expect(compareAudits(on(pack, said), on(fewer, said)).around).toMatchObject({
      removed: [{ kind: 'item', id: 'drips' }],
      rules: true,
    });
    expect(compareAudits(on(fewer, said), on(pack, said)).around.added).toEqual([
      { kind: 'item', id: 'drips' },
    ]);
    expect(compareAudits(on(pack, said), on(pack, {})).around.context).toEqual(['route']);
  });

  it(
    'tell of each question once at most, and the way back of the opposite',
    () => {
      const pairs = packs().chain(pack => fc.tuple(fc.constant(pack), responses(pack), responses(pack)));
      fc.assert(
        fc.property(pairs, ([pack, one, other]) => {
          const [a, b] = [snapshotOf(pack, one, '2026-01-01'), snapshotOf(pack, other, '2026-02-01')];
          const [there, back] = [compareAudits(a, b), compareAudits(b, a)];
          const asked = OUTCOMES.flatMap(outcome => there[outcome].map(({ kind, id }) => `${kind} ${id}`));
          expect(new Set(asked).size).toBe(asked.length);
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
          expect(ids(there.still)).toEqual(ids(back.still));
          for (const { id } of there.closed) expect(ids(back.opened)).toContain(id);
          // The same questions in the same plan: nothing but answers can have changed.
          if (JSON.stringify(one.context) === JSON.stringify(other.context))
            expect(there.byRules).toEqual([]);
        }),
      );
    },
    PATIENCE,
  );
});

describe('a kept day', () => {
  it(
    'reads back as it was',
    () => {
      fc.assert(
        fc.property(cases(), ({ pack, response }) => {
          const snapshot = snapshotOf(pack, response, '2026-11-23');
          expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
        }),
      );
    },
    PATIENCE,
  );

  const good = () => JSON.parse(JSON.stringify(on(pack, { answers: { tests: 'partly' } })));
  it.each<[string, (day: ReturnType<typeof good>) => unknown]>([
    ['nothing', () => null],
    ['no day', day => ({ ...day, on: '2026-02-30' })],
    ['an answer that is no text', day => ({ ...day, answers: { tests: 1 } })],
    ['a count that is none', day => ({ ...day, critical: 1.5 })],
    ['a level of its own', day => ({ ...day, level: 'none' })],
    ['gaps that are no list', day => ({ ...day, gaps: { item: {}, claim: [] } })],
    ['an outline that is none', day => ({ ...day, outline: { ...day.outline, items: { tests: ['a'] } } })],
  ])('spoiled to %s is not used', (_, spoil) => {
    expect(readSnapshot(good())).toBeDefined();
    expect(readSnapshot(spoil(good()))).toBeUndefined();
  });
});
