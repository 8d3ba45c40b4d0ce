import { describe, expect, test } from 'vitest';
import { walkKey } from '../../src/kept/keys.ts';
import type { Response } from '../../src/response/types.ts';
import { reportProgress } from '../../src/session/report-progress.ts';
import { createSession, type SessionInput } from '../../src/session/session.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const KEY = walkKey({ pack: walkPack.id, audience: 'patient', provider: null });
const NOW = new Date('2026-11-23T10:00:00Z');

function start(change: Partial<SessionInput> = {}) {
  const input = {
    pack: walkPack,
    audience: 'patient',
    provider: null,
    order: 'topic',
    resume: true,
  } as const;
  return createSession({ ...input, storage: null, now: () => NOW, ...change });
}

const keptIn = (storage: Storage) => JSON.parse(storage.getItem(KEY) ?? 'null');

describe('keeping a walk in the tab', () => {
  test('nothing is kept before the visitor has said something', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'step.advanced' });
    expect(storage.length).toBe(0);
    session.send({ type: 'context.answered', id: 'route', option: 'skin' });
    expect(keptIn(storage).response.context).toEqual({ route: 'skin' });
  });

  test('a new session goes on where the last one was left', () => {
    const storage = memoryStorage();
    const first = start({ storage });
    first.send({ type: 'context.answered', id: 'route', option: 'skin' });
    for (let step = 0; step < 4; step++) first.send({ type: 'step.advanced' });
    first.send({ type: 'item.answered', id: 'price', option: 'bad' });
    first.dispose();
    const second = start({ storage });
    expect(second.screen.value).toBe('asking');
    expect(second.walk.value.at).toEqual({ kind: 'item', id: 'price' });
    expect(second.assessment.value.answered).toBe(1);
  });

  test.each(['result', 'review'] as const)('a reload on the %s comes back to it', place => {
    const storage = memoryStorage();
    const first = start({ storage });
    first.send({ type: 'context.answered', id: 'route', option: 'skin' });
    first.send({ type: `${place}.opened` });
    expect(start({ storage }).screen.value).toBe(first.screen.value);
  });

  test('the count for the first screen is that of the questions that apply', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'good' });
    expect(keptIn(storage).asked).toEqual([1, 3]);
  });

  test('an answer left behind by a changed parent is not kept', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'origin', option: 'human' });
    session.send({ type: 'item.answered', id: 'donor', option: 'bad' });
    session.send({ type: 'item.answered', id: 'origin', option: 'plant' });
    expect(Object.keys(keptIn(storage).response.answers)).toEqual(['origin']);
    expect(session.walk.value.response.answers.donor).toEqual({ option: 'bad' });
  });

  test('a note beside a question that was not asked is kept', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'text.written', id: 'price', text: { note: 'ask again' } });
    expect(keptIn(storage).response.answers.price).toEqual({ option: 'not-asked', note: 'ask again' });
  });

  test('starting anew forgets what was kept', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'good' });
    expect(start({ storage, resume: false }).assessment.value.answered).toBe(0);
    expect(storage.length).toBe(0);
  });

  test('after forgetting, nothing is written again', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    session.forget();
    session.send({ type: 'item.answered', id: 'price', option: 'bad' });
    expect(storage.length).toBe(0);
  });
});

describe('bad days', () => {
  test('storage that refuses says so and the walk goes on in memory', () => {
    const session = start({ storage: memoryStorage({ refuseWrites: true }) });
    expect(session.kept.value).toBe(true);
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    expect(session.kept.value).toBe(false);
    expect(session.assessment.value.answered).toBe(1);
  });

  test('storage that cannot even be read starts a fresh walk', () => {
    const session = start({ storage: memoryStorage({ refuseReads: true }) });
    expect(session.screen.value).toBe('introducing');
  });

  const damaged: readonly (readonly [string, string])[] = [
    ['not JSON', '{"response":'],
    ['a number', '7'],
    ['no response', '{"at":{"kind":"item","id":"price"}}'],
    ['a step of no kind', '{"response":{},"at":{"kind":"__proto__","id":[]},"place":9}'],
  ];
  test.each(damaged)('what was kept is %s: nothing breaks', (_, text) => {
    const storage = memoryStorage();
    storage.setItem(KEY, text);
    expect(start({ storage }).assessment.value.answered).toBe(0);
  });

  test('answers of an older pack that no longer fit are named, the others kept', () => {
    const storage = memoryStorage();
    const response: Response = {
      format: 'provider-vetting/response@1',
      pack: { id: walkPack.id, version: '0.9.0' },
      audience: 'patient',
      context: {},
      answers: { price: { option: 'good' }, 'long-gone': { option: 'good' } },
      claims: {},
    };
    storage.setItem(KEY, JSON.stringify({ response, at: { kind: 'item', id: 'price' } }));
    const session = start({ storage });
    expect(session.dropped).toEqual(['answers.long-gone']);
    expect(session.assessment.value.answered).toBe(1);
  });
});

test('a walk that fails stops quietly: nothing reaches the page’s own error handlers', async () => {
  let isBroken = false;
  const pack = {
    ...walkPack,
    // The first to read it is the machine.
    get context() {
      const breaksNow = isBroken;
      isBroken = false;
      if (breaksNow) throw new Error('planted');
      return walkPack.context;
    },
  };
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtException', note);
  const session = start({ pack });
  session.send({ type: 'context.answered', id: 'route', option: 'skin' });
  isBroken = true;
  expect(() => session.send({ type: 'step.advanced' })).not.toThrow();
  expect(() => session.dispose()).not.toThrow();
  // XState throws what nobody listens to in a task of its own.
  await new Promise(resolve => setTimeout(resolve));
  process.off('uncaughtException', note);
  expect(uncaught).toEqual([]);
});

describe('what the page is told', () => {
  test('counts as they change, and each arrival at the result; never an answer', () => {
    const told: unknown[] = [];
    const session = start();
    const stop = reportProgress(session, (type, detail) => told.push([type, detail]));
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    session.send({ type: 'item.answered', id: 'price', option: 'bad' });
    session.send({ type: 'result.opened' });
    session.send({ type: 'review.opened' });
    session.send({ type: 'result.opened' });
    stop();
    session.send({ type: 'item.answered', id: 'origin', option: 'plant' });
    const counts = { answered: 1, applicable: 3 };
    expect(told).toEqual([
      ['vetting-progress', counts],
      ['vetting-complete', counts],
      ['vetting-complete', counts],
    ]);
  });
});
