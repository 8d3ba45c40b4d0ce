import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Ledger,
  mergeLedgers,
  readLedger,
  responseOf,
  textAt,
  textsUnder,
  withResponse,
  withText,
} from '../../src/audits/audit-ledger.ts';
import { withAnswer, withClaims, withContext, withText as withWords } from '../../src/response/edit.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { writtenResponses } from '../exchange/shipped.ts';
import { clinicPack } from '../fixtures/packs/clinic-pack.ts';
import { NAMES } from '../laws/generate/names.ts';
import { PATIENCE } from '../laws/patience.ts';

const pack = clinicPack();
const empty = emptyResponse(pack, 'staff');
const [first, second] = pack.items.map(({ id }) => id) as [string, string];

const ledgers: fc.Arbitrary<Ledger> = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom('answers', 'name', ...NAMES), { minLength: 1, maxLength: 3 }),
      fc.record({ at: fc.nat(5), text: fc.constantFrom('', 'a', 'b') }),
    ),
  )
  .map(entries => Object.fromEntries(entries.map(([place, entry]) => [JSON.stringify(place), entry])));

describe('two copies of one audit', () => {
  it('come to the same in whatever order, and however often, they are put together', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
        expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(mergeLedgers(a, mergeLedgers(b, c)));
        expect(mergeLedgers(a, a)).toEqual(a);
        const both = mergeLedgers(a, b);
        expect(mergeLedgers(both, b)).toEqual(both);
      }),
    );
  });

  it('agree on what was written at the same time in the same place', () => {
    const place = JSON.stringify(['answers', 'x', 'note']);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (one, other, at) => {
        const [a, b] = [{ [place]: { at, text: one } }, { [place]: { at, text: other } }];
        expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
        expect([one, other]).toContain(mergeLedgers(a, b)[place]?.text);
      }),
      {
        examples: [
          ['a', 'b', 1],
          ['b', 'a', 1],
          ['', 'a', 1],
          ['a', '', 1],
        ],
      },
    );
  });

  it('lose nothing that was written in different places', () => {
    const start = withResponse({}, empty, withAnswer(empty, first, 'no-answer'), 1);
    const seen = responseOf(pack, start).response;
    const here = withResponse(start, seen, withWords(seen, first, { evidence: 'Folder 4' }), 10);
    const there = withResponse(
      start,
      seen,
      withAnswer(withContext(seen, 'route', 'iv'), second, 'no-answer'),
      9,
    );
    expect(responseOf(pack, mergeLedgers(here, there)).response).toMatchObject({
      context: { route: 'iv' },
      answers: { [first]: { option: 'no-answer', evidence: 'Folder 4' }, [second]: { option: 'no-answer' } },
    });
  });

  it('keep the later of two texts in one place, and what was taken out stays out', () => {
    const start = withResponse({}, empty, withWords(empty, first, { owner: 'R. Osei' }), 1);
    const seen = responseOf(pack, start).response;
    const gone = withResponse(start, seen, withWords(seen, first, { owner: '' }), 5);
    const renamed = withResponse(start, seen, withWords(seen, first, { owner: 'M. Diaz' }), 4);
    expect(responseOf(pack, mergeLedgers(renamed, gone)).response.answers).toEqual({});
    const later = withResponse(gone, responseOf(pack, gone).response, seen, 2);
    expect(responseOf(pack, mergeLedgers(later, renamed)).response.answers[first]?.owner).toBe('R. Osei');
  });
});

describe('a ledger', () => {
  it(
    'gives back the response that was written into it',
    () => {
      fc.assert(
        fc.property(writtenResponses(pack), writtenResponses(pack), (before, after) => {
          const ledger = withResponse(withResponse({}, empty, before, 1), before, after, 2);
          const { created, updated, ...rest } = after;
          expect(responseOf(pack, readLedger(JSON.parse(JSON.stringify(ledger))))).toEqual({
            response: { ...rest, audience: 'staff' },
            dropped: [],
          });
        }),
      );
    },
    PATIENCE,
  );

  it('keeps what no longer fits the pack, and names it', () => {
    const old: Ledger = { [JSON.stringify(['answers', 'gone', 'option'])]: { at: 1, text: 'yes' } };
    const { response, dropped } = responseOf(pack, old);
    expect(dropped).toEqual(['answers.gone']);
    const ledger = withResponse(old, response, withClaims(response, [pack.claims[0]?.id ?? ''], 'heard'), 2);
    expect(textAt(ledger, ['answers', 'gone', 'option'])).toBe('yes');
  });

  it('keeps names and replies apart from each other, even under names that every object has', () => {
    let ledger = withText({}, ['name'], 'Main clinic', 1);
    ledger = withText(ledger, ['replies', '__proto__'], 'We say so.', 2);
    ledger = withText(ledger, ['replies', 'constructor'], '', 3);
    expect(textAt(ledger, ['name'])).toBe('Main clinic');
    expect(Object.entries(textsUnder(ledger, 'replies'))).toEqual([['__proto__', 'We say so.']]);
    expect(textAt(ledger, ['toString'])).toBe('');
  });

  it.each([
    [null, {}],
    [[], {}],
    [{ 'not json': { at: 1, text: 'x' } }, {}],
    [{ '[ "name" ]': { at: 1, text: 'x' } }, {}],
    [{ '["name"]': { at: '1', text: 'x' } }, {}],
    [{ '["name"]': { at: 9e15, text: 'x' } }, {}],
    [{ '["name"]': { at: 1, text: { script: 1 } } }, {}],
    [{ '["name"]': { at: 1, text: 'x', more: 1 } }, { '["name"]': { at: 1, text: 'x' } }],
  ])('spoiled as %j is read as far as it is one', (data, ledger) => {
    expect(readLedger(data)).toEqual(ledger);
  });
});
