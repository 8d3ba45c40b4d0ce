import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withAnswer, withClaims, withContext, withText } from '../../src/response/edit.ts';
import { parseResponse } from '../../src/response/parse.ts';
import type { Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { cases } from '../laws/generate/response.ts';
import { PATIENCE } from '../laws/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const PACK = buildPack({ items: [{ id: 'origin' }, { id: '__proto__' }], claims: [{ id: 'cures' }] });
const NOTHING = buildResponse(PACK);

it('a text that would be left out where answers are read is refused, and what was there stays', () => {
  const said = withText(NOTHING, 'origin', { note: 'n'.repeat(50_000) });
  expect(said.answers.origin?.note).toHaveLength(50_000);
  expect(parseResponse(PACK, said)).toEqual({ response: said, dropped: [] });
  for (const key of ['note', 'evidence', 'owner'])
    expect(() => withText(said, 'origin', { [key]: 'n'.repeat(50_001) })).toThrow(
      'may have 50000 characters',
    );
});

describe('what a visitor says to a question', () => {
  it.each<[string, (response: Response) => Response, unknown]>([
    ['an answer', so => withAnswer(so, 'origin', 'bad'), { origin: { option: 'bad' } }],
    [
      'the last answer of two',
      so => withAnswer(withAnswer(so, 'origin', 'bad'), 'origin', 'good'),
      { origin: { option: 'good' } },
    ],
    ['an answer taken back', so => withAnswer(withAnswer(so, 'origin', 'bad'), 'origin', 'not-asked'), {}],
    ['a promise', so => withAnswer(so, 'origin', 'promised'), { origin: { option: 'promised' } }],
    ['not asked', so => withAnswer(so, 'origin', 'not-asked'), {}],
    [
      'a note alone',
      so => withText(so, 'origin', { note: 'n' }),
      { origin: { option: 'not-asked', note: 'n' } },
    ],
    ['an empty note', so => withText(so, 'origin', { note: '' }), {}],
    [
      'a note beside an answer',
      so => withText(withAnswer(so, 'origin', 'bad'), 'origin', { note: 'n' }),
      { origin: { option: 'bad', note: 'n' } },
    ],
    [
      'a note that outlives its answer',
      so =>
        withAnswer(withText(withAnswer(so, 'origin', 'bad'), 'origin', { note: 'n' }), 'origin', 'not-asked'),
      { origin: { option: 'not-asked', note: 'n' } },
    ],
    [
      'a note taken out again',
      so => withText(withText(so, 'origin', { note: 'n' }), 'origin', { note: '' }),
      {},
    ],
    [
      'evidence beside a note',
      so => withText(withText(so, 'origin', { note: 'n' }), 'origin', { evidence: 'e', due: '2026-12-01' }),
      { origin: { option: 'not-asked', note: 'n', evidence: 'e', due: '2026-12-01' } },
    ],
  ])('%s is kept as such', (_, edit, answers) => {
    expect(edit(NOTHING).answers).toEqual(answers);
  });

  it('is kept under an id such as __proto__ too', () => {
    const { answers } = withText(withAnswer(NOTHING, '__proto__', 'bad'), '__proto__', { note: 'n' });
    expect(Object.entries(answers)).toEqual([['__proto__', { option: 'bad', note: 'n' }]]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(
      Object.keys(withAnswer(withAnswer(NOTHING, '__proto__', 'bad'), '__proto__', 'not-asked').answers),
    ).toEqual([]);
  });
});

describe('claims', () => {
  it('are marked together, changed, and unmarked', () => {
    const marked = withClaims(NOTHING, ['cures', '__proto__'], 'not-heard');
    expect(Object.entries(marked.claims)).toEqual([
      ['cures', 'not-heard'],
      ['__proto__', 'not-heard'],
    ]);
    expect(withClaims(marked, ['cures'], 'heard').claims.cures).toBe('heard');
    expect(Object.keys(withClaims(marked, ['cures'], undefined).claims)).toEqual(['__proto__']);
  });
});

it('a context question is answered anew each time', () => {
  const said = withContext(withContext(NOTHING, 'route', 'iv'), 'route', 'unsure');
  expect(said.context).toEqual({ route: 'unsure' });
});

it('an edit changes one entry of a copy, and nothing else', () => {
  fc.assert(
    fc.property(cases(), fc.nat(), ({ pack, response }, at) => {
      fc.pre(pack.items.length > 0);
      const { id, options } = pack.items[at % pack.items.length]!;
      const before = JSON.stringify(response);
      const after = withAnswer(response, id, options[at % options.length]!.id);
      expect(JSON.stringify(response)).toBe(before);
      expect(after.answers[id]?.option ?? Object.entries(after.answers)).toBe(
        options[at % options.length]!.id,
      );
      const others = (one: Response) => Object.entries(one.answers).filter(([key]) => key !== id);
      expect(others(after)).toEqual(others(response));
      expect({ ...after, answers: {} }).toEqual({ ...response, answers: {} });
    }),
  );
});
