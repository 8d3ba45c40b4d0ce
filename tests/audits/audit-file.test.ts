import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedDays,
  withFileTexts,
  withLedgerTexts,
  withoutLedgerTexts,
} from '../../src/audits/audit-file.ts';
import { responseOf, textsUnder, withResponse, withText } from '../../src/audits/audit-ledger.ts';
import { snapshotOf } from '../../src/audits/audit-snapshot.ts';
import { toDisclosure } from '../../src/exchange/disclosure.ts';
import { readResponseFile, toResponseFile } from '../../src/exchange/response-file.ts';
import { stampedResponse } from '../../src/exchange/stamped-response.ts';
import { applicableItems } from '../../src/response/applicable.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { parseResponse } from '../../src/response/parse.ts';
import type { Answer, Response } from '../../src/response/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { cases } from '../laws/generate/response.ts';

const pack = buildPack({
  context: [['route', ['topical', 'injection']]],
  items: [{ id: 'maker' }, { id: 'needles', when: { context: { route: ['injection'] } } }],
});
const full: Answer = { option: 'bad', note: 'n', evidence: 'e', owner: 'o', due: '2026-12-01' };

/** A list with every field full, then a plan under which one of its questions does not apply. */
const answers: Response = {
  ...emptyResponse(pack, 'staff'),
  context: { route: 'topical' },
  answers: { maker: full, needles: full },
};
const day = snapshotOf(pack, answers, '2026-11-01');
const list = withText(
  withText(
    withResponse({}, emptyResponse(pack, 'staff'), answers, 1),
    ['replies', 'needles'],
    'Always new',
    2,
  ),
  ['day', '2026-11-01'],
  JSON.stringify(day),
  3,
);

/** Saved, erased, opened. */
function reopened(ledger: typeof list): { ledger: typeof list; dropped: readonly string[] } {
  const stamped = stampedResponse(responseOf(pack, ledger).response, {
    provider: 'Clinic',
    now: new Date(0),
  });
  const read = readResponseFile(pack, toResponseFile(withLedgerTexts(stamped, ledger)));
  if (read.outcome !== 'read') throw new Error(read.refusal);
  const bare = withResponse({}, emptyResponse(pack, 'staff'), withoutLedgerTexts(read.response), 9);
  return { ledger: withFileTexts(bare, read.response, 9), dropped: read.dropped };
}

describe('a list that was saved, erased and opened', () => {
  test('holds all that was typed, of questions too that do not apply now', () => {
    const { ledger, dropped } = reopened(list);
    expect(dropped).toEqual([]);
    expect(responseOf(pack, ledger).response.answers).toEqual({ maker: full, needles: full });
    expect(textsUnder(ledger, 'replies')).toEqual({ needles: 'Always new' });
    expect(markedDays(ledger)).toEqual([day]);
  });

  test('holds a reply to a question that has no answer', () => {
    const bare = withText({}, ['replies', 'maker'], 'See our site', 1);
    expect(textsUnder(reopened(bare).ledger, 'replies')).toEqual({ maker: 'See our site' });
    expect(responseOf(pack, reopened(bare).ledger).response.answers).toEqual({});
  });

  test('is whole with every field as long as it can be and a marked day for every week of ten years', () => {
    const long = { ...full, note: 'é'.repeat(2000), evidence: '診'.repeat(2000), owner: 'x'.repeat(200) };
    const items = Array.from({ length: 40 }, (_, index) => ({ id: `item-${index}` }));
    const large = buildPack({ items });
    const response: Response = {
      ...emptyResponse(large, 'staff'),
      answers: Object.fromEntries(items.map(({ id }) => [id, { ...long, reply: 'é'.repeat(280) }])),
      marked: Array.from({ length: 520 }, (_, week) => {
        const on = new Date(Date.UTC(2020, 0, 1 + 7 * week)).toISOString().slice(0, 10);
        return snapshotOf(large, emptyResponse(large, 'staff'), on);
      }),
    };
    const read = readResponseFile(large, toResponseFile(response));
    expect(read).toMatchObject({ outcome: 'read', dropped: [] });
    expect(read.outcome === 'read' && read.response).toEqual(response);
  });
});

describe('a marked day in a file', () => {
  const read = (marked: unknown, audience = 'staff') =>
    parseResponse(pack, { ...emptyResponse(pack, 'staff'), audience, marked });
  test.each([
    [
      'that is none',
      ['x', null, { on: '2026-02-30' }, {}],
      ['marked[0]', 'marked[1]', 'marked[2]', 'marked[3]'],
    ],
    ['that stands twice', [day, day], ['marked[1]']],
    ['in no list', { on: '2026-11-01' }, ['marked']],
  ])('%s is named', (_, marked, dropped) => {
    expect(read(marked).dropped).toEqual(dropped);
  });

  test('of a patient is named', () => {
    expect(read([day], 'patient').dropped).toEqual(['marked']);
  });

  test('that is spoiled is left out of the list, and the rest is not', () => {
    const ledger = withFileTexts({}, { ...answers, marked: [{ on: '2026-10-01' }, day] }, 1);
    expect(markedDays(ledger)).toEqual([day]);
  });
});

test('a reply that is too long is named, and never cut', () => {
  const { response, dropped } = parseResponse(pack, {
    ...answers,
    answers: { maker: { option: 'bad', reply: 'x'.repeat(281) } },
  });
  expect(response.answers).toEqual({ maker: { option: 'bad' } });
  expect(dropped).toEqual(['answers.maker.reply']);
});

test('what is published holds nothing that the preview does not show', () => {
  fc.assert(
    fc.property(cases(), ({ pack: some, response }) => {
      const replies = Object.fromEntries(some.items.map(({ id }) => [id, 'Our words']));
      const published = toDisclosure(some, response, { published: new Date(0), replies });
      const shown = new Set(applicableItems(some, response).map(({ id }) => id));
      expect(Object.keys(published.answers).filter(id => !shown.has(id))).toEqual([]);
    }),
  );
});
