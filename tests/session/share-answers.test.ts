import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyResponse } from '../../src/response/empty.ts';
import { joined } from '../../src/response/joined.ts';
import type { Response } from '../../src/response/types.ts';
import { createSession } from '../../src/session/session.ts';
import { PATIENCE } from '../laws/patience.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const NOW = new Date('2026-11-28T10:00:00Z');

function open(storage: Storage | null, provider: string | null = null, resume = true) {
  return createSession({
    ...{ pack: walkPack, audience: 'patient', provider, order: 'topic', resume, storage },
    now: () => NOW,
  } as const);
}

const said = ({ context, answers, claims }: Response) => ({ context, answers, claims });
const [first, second] = walkPack.items;

describe('two widgets of one page about the same', () => {
  test('have one set of answers: neither loses what was said in the other, and a reload has it all', () => {
    const storage = memoryStorage();
    const [one, other] = [open(storage), open(storage)];
    one.send({ type: 'item.answered', id: first!.id, option: first!.options[0]!.id });
    other.send({ type: 'item.answered', id: second!.id, option: second!.options[1]!.id });
    one.send({ type: 'text.written', id: second!.id, text: { note: 'asked twice' } });
    for (const session of [one, other, open(storage)])
      expect(session.walk.value.response.answers).toEqual({
        [first!.id]: { option: first!.options[0]!.id },
        [second!.id]: { option: second!.options[1]!.id, note: 'asked twice' },
      });
    other.send({ type: 'item.answered', id: first!.id, option: 'not-asked' });
    expect(one.walk.value.response.answers).not.toHaveProperty(first!.id);
  });

  test('stay each on their own screen', () => {
    const storage = memoryStorage();
    const [one, other] = [open(storage), open(storage)];
    other.send({ type: 'result.opened' });
    one.send({ type: 'item.answered', id: first!.id, option: first!.options[0]!.id });
    expect([one.screen.value, other.screen.value]).toEqual(['introducing', 'assessed']);
  });

  test('whatever is said in whatever order, in three of them', { timeout: PATIENCE }, () => {
    const act = fc.record({
      by: fc.nat(2),
      item: fc.constantFrom(...walkPack.items),
      option: fc.nat(4),
      note: fc.option(fc.string({ maxLength: 5 })),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), acts => {
        const storage = memoryStorage();
        const sessions = [open(storage), open(storage), open(storage)];
        const alone = open(null);
        for (const { by, item, option, note } of acts)
          for (const session of [sessions[by]!, alone]) {
            const chosen = item.options[option]?.id ?? 'not-asked';
            session.send({ type: 'item.answered', id: item.id, option: chosen });
            if (note !== null) session.send({ type: 'text.written', id: item.id, text: { note } });
          }
        for (const session of sessions)
          expect(said(session.walk.value.response)).toEqual(said(alone.walk.value.response));
        for (const session of [...sessions, alone]) session.dispose();
      }),
      { numRuns: 100 },
    );
  });

  test('share nothing with another clinic’s, with what is kept nowhere, or with one that was closed', () => {
    const storage = memoryStorage();
    const one = open(storage, 'Clinic A');
    const others = [open(storage, 'Clinic B'), open(null, 'Clinic A'), open(memoryStorage(), 'Clinic A')];
    const closed = open(storage, 'Clinic A');
    closed.dispose();
    one.send({ type: 'item.answered', id: first!.id, option: first!.options[0]!.id });
    for (const session of [...others, closed]) expect(session.walk.value.response.answers).toEqual({});
  });
});

test('what one response says beyond another is joined, and where both say something the first counts', () => {
  const empty = emptyResponse(walkPack, 'patient');
  const mine = {
    ...empty,
    context: { route: 'skin' },
    answers: { a: { option: 'x' }, b: { option: 'y', note: 'mine' } },
  };
  const theirs = {
    ...empty,
    context: { route: 'other', goal: 'hair' },
    answers: { a: { option: 'z', note: 'theirs' }, c: { option: 'w' } },
    claims: { cures: 'heard' },
  } as const;
  expect(joined(mine, theirs)).toMatchObject({
    context: { route: 'skin', goal: 'hair' },
    answers: { a: { option: 'x', note: 'theirs' }, b: { option: 'y', note: 'mine' }, c: { option: 'w' } },
    claims: { cures: 'heard' },
  });
});
