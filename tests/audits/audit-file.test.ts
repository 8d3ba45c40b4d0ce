import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leftOutOf,
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
import { createSession } from '../../src/session/session.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { cases } from '../laws/generate/response.ts';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const pack = buildPack({
  context: [['route', ['topical', 'injection']]],
  items: [{ id: 'maker' }, { id: 'needles', when: { context: { route: ['injection'] } } }],
  claims: [{ id: 'cures' }],
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

  test('still leaves out of what is published what was left out', () => {
    const left = withText(
      withText(list, ['left-out', 'maker'], 'yes', 4),
      ['left-out-claims', 'cures'],
      'yes',
      5,
    );
    const back = withText(left, ['left-out', 'needles'], '', 6);
    const { ledger, dropped } = reopened(back);
    expect(dropped).toEqual([]);
    expect(leftOutOf(ledger, 'answers')).toEqual(['maker']);
    expect(leftOutOf(ledger, 'claims')).toEqual(['cures']);
  });

  test('puts nothing in that was left out before it was opened', () => {
    const mine = withText({}, ['left-out', 'maker'], 'yes', 1);
    expect(leftOutOf(withFileTexts(mine, answers, 2), 'answers')).toEqual(['maker']);
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

describe('what a file leaves out of what is published', () => {
  const read = (leftOut: unknown, audience = 'staff') =>
    parseResponse(pack, { ...emptyResponse(pack, 'staff'), audience, leftOut });
  test.each([
    ['no record', ['maker'], ['leftOut']],
    ['no list', { answers: 'maker' }, ['leftOut.answers']],
    [
      'of other questions',
      { answers: ['gone', 'maker', 3], claims: ['maker'] },
      ['leftOut.answers[0]', 'leftOut.answers[2]', 'leftOut.claims[0]'],
    ],
    ['that stands twice', { answers: ['maker', 'maker'] }, ['leftOut.answers[1]']],
    ['in another part', { answers: ['maker'], notes: [] }, ['leftOut.notes']],
  ])('%s is named', (_, leftOut, dropped) => {
    expect(read(leftOut).dropped).toEqual(dropped);
  });

  test('of a patient is named', () => {
    expect(read({ answers: ['maker'] }, 'patient').dropped).toEqual(['leftOut']);
  });

  test('is kept where it fits', () => {
    expect(read({ answers: ['gone', 'maker'] }).response.leftOut).toEqual({ answers: ['maker'], claims: [] });
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

/** Every pack with a list in which every field is full, and every answer to a question about the plan. */
const CHANGES = shippedPacks().flatMap(shipped =>
  shipped.context.flatMap(({ id, options }) =>
    options.map(option => ({ shipped, id, option: option.id, title: `${shipped.id}: ${id} ${option.id}` })),
  ),
);

describe('whatever is said of the plan, nothing that was typed is lost', () => {
  test('there are plans to change', () => {
    expect(CHANGES.length).toBeGreaterThan(30);
  });

  test.each(CHANGES)('$title', ({ shipped, id, option }) => {
    const typed = Object.fromEntries(
      shipped.items.map((item): [string, Answer] => [
        item.id,
        {
          option: item.options[0]!.id,
          ...{ note: `note ${item.id}`, evidence: `evidence ${item.id}`, owner: `owner ${item.id}` },
          due: '2026-12-01',
        },
      ]),
    );
    const replies = Object.fromEntries(shipped.items.map(item => [item.id, `Our words on ${item.id}`]));
    const claims = Object.fromEntries(shipped.claims.map(claim => [claim.id, 'heard' as const]));
    const response: Response = { ...emptyResponse(shipped, 'staff'), answers: typed, claims };

    // On the screen, in the tab after a reload, and back once the plan is what it was.
    const storage = memoryStorage();
    const visit = (resume: boolean) =>
      createSession({
        ...{ pack: shipped, audience: 'staff', provider: null, order: 'topic', resume, storage },
        ...{ now: () => new Date(0), sharers: new Set() },
      } as const);
    const session = visit(false);
    session.send({ type: 'response.replaced', response });
    session.send({ type: 'context.answered', id, option });
    for (const one of [session, visit(true)]) {
      expect(one.walk.value.response.answers).toEqual(typed);
      expect(one.walk.value.response.claims).toEqual(claims);
      expect(one.dropped).toEqual([]);
    }

    // In the list, and in the file that is saved and opened.
    const now = session.walk.value.response;
    const ledger = Object.entries(replies).reduce(
      (so, [item, reply]) => withText(so, ['replies', item], reply, 1),
      withResponse({}, emptyResponse(shipped, 'staff'), now, 1),
    );
    const stamped = stampedResponse(responseOf(shipped, ledger).response, {
      provider: 'A',
      now: new Date(0),
    });
    const read = readResponseFile(shipped, toResponseFile(withLedgerTexts(stamped, ledger)));
    expect(read).toMatchObject({ outcome: 'read', dropped: [] });
    if (read.outcome !== 'read') return;
    expect(read.response.context).toEqual({ [id]: option });
    expect(read.response.claims).toEqual(claims);
    expect(read.response.answers).toEqual(
      Object.fromEntries(
        shipped.items.map(item => [item.id, { ...typed[item.id], reply: replies[item.id] }]),
      ),
    );

    // And what is published is what the preview lists: the questions that apply, each with its words.
    const { answers: published } = toDisclosure(shipped, now, { published: new Date(0), replies });
    expect(Object.keys(published).toSorted()).toEqual(
      applicableItems(shipped, now)
        .map(item => item.id)
        .toSorted(),
    );
  });
});
