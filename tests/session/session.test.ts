import { describe, expect, test } from 'vitest';
import { adverts } from '../../src/kept/adverts.ts';
import { eraseEverything } from '../../src/kept/erase.ts';
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
  // Each is on a page of its own.
  return createSession({ ...input, storage: null, now: () => NOW, sharers: new Set(), ...change });
}

const keptIn = (storage: Storage) => JSON.parse(storage.getItem(KEY) ?? 'null');

describe('keeping a walk in the tab', () => {
  test('the only answer, taken back, is not there after a reload', () => {
    const storage = memoryStorage();
    const first = start({ storage });
    first.send({ type: 'item.answered', id: 'price', option: 'bad' });
    first.send({ type: 'item.answered', id: 'price', option: 'not-asked' });
    expect(start({ storage }).walk.value.response.answers).toEqual({});
  });

  test('what an advert says is there after a reload, and not beside answers that take the place of these', () => {
    const storage = memoryStorage();
    const first = start({ storage });
    adverts.set(first.walk.value.response.pack, new Map([['no-risk', 'zero side effects']]));
    first.send({ type: 'claims.marked', ids: ['no-risk'], mark: 'heard' });
    first.dispose();
    const second = start({ storage });
    const words = () => adverts.get(second.walk.value.response.pack)?.get('no-risk');
    expect(words()).toBe('zero side effects');
    second.send({
      type: 'response.replaced',
      response: { ...second.walk.value.response, pack: { id: walkPack.id, version: walkPack.version } },
    });
    expect(words()).toBeUndefined();
    second.dispose();
    expect(adverts.get(start({ storage }).walk.value.response.pack)?.size).toBe(0);
  });

  test('words of an advert that were spoilt in the tab are left out, and the walk goes on', () => {
    for (const advert of [7, 'x', {}, [1, null, 'ab', {}], null]) {
      const storage = memoryStorage();
      const first = start({ storage });
      first.send({ type: 'claims.marked', ids: ['no-risk'], mark: 'heard' });
      first.dispose();
      storage.setItem(KEY, JSON.stringify({ ...keptIn(storage), advert }));
      const { response } = start({ storage }).walk.value;
      expect(response.claims).toEqual({ 'no-risk': 'heard' });
      expect(adverts.get(response.pack)?.size).toBe(0);
    }
  });

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
    for (let step = 0; step < 3; step++) first.send({ type: 'step.advanced' });
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

  test('an answer left behind by a changed parent is kept with the rest, comes back after a reload, and counts nowhere', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'origin', option: 'human' });
    session.send({ type: 'item.answered', id: 'donor', option: 'bad' });
    session.send({ type: 'item.answered', id: 'origin', option: 'plant' });
    session.dispose();
    const later = start({ storage });
    expect(later.walk.value.response.answers.donor).toEqual({ option: 'bad' });
    expect(later.assessment.value.findings).toEqual([]);
    expect(keptIn(storage).asked).toEqual([1, 3]);
    later.send({ type: 'item.answered', id: 'origin', option: 'human' });
    expect(later.assessment.value.findings.map(({ id }) => id)).toContain('donor');
  });

  test('keeps the time at which it was begun, through every reload', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'context.answered', id: 'route', option: 'skin' });
    const later = start({ storage, now: () => new Date('2026-11-24T09:00:00Z') });
    later.send({ type: 'item.answered', id: 'price', option: 'bad' });
    expect(keptIn(storage).response.created).toBe(NOW.toISOString());
    expect(keptIn(storage).response.updated).toBe('2026-11-24T09:00:00.000Z');
  });

  test('a walk of another audience is not gone on with, whatever key it lies under', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'context.answered', id: 'route', option: 'skin' });
    const kept = keptIn(storage);
    storage.setItem(KEY, JSON.stringify({ ...kept, response: { ...kept.response, audience: 'staff' } }));
    expect(start({ storage }).walk.value.response.context).toEqual({});
    const held = { ...kept, response: { ...kept.response, audience: 'staff' } };
    expect(start({ held }).walk.value.response.context).toEqual({});
  });

  test('a question that is to be asked again comes before the result that was on the screen', () => {
    const storage = memoryStorage();
    const askAgain = [{ through: '0.9', option: 'skin', may: ['skin', 'needle'] }];
    const context = walkPack.context.map(one => (one.id === 'route' ? { ...one, askAgain } : one));
    const first = start({ storage });
    first.send({ type: 'context.answered', id: 'route', option: 'skin' });
    first.send({ type: 'result.opened' });
    const kept = keptIn(storage);
    kept.response.pack.version = '0.9';
    storage.setItem(KEY, JSON.stringify(kept));
    const later = start({ storage, pack: { ...walkPack, context } });
    expect(later.screen.value).toBe('introducing');
    expect(later.walk.value.at).toEqual({ kind: 'context', id: 'route' });
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

describe('whom a walk is about', () => {
  const at = (provider: string | null, audience: 'patient' | 'staff' = 'patient') =>
    walkKey({ pack: walkPack.id, audience, provider });

  test('it is kept under that name, and found under no other', () => {
    const storage = memoryStorage();
    start({ storage, provider: 'Clinic A' }).send({ type: 'item.answered', id: 'price', option: 'good' });
    expect(storage.key(0)).toBe(at('Clinic A'));
    for (const other of [{ provider: 'Clinic B' }, { provider: null }, { audience: 'staff' } as const])
      expect(start({ storage, ...other }).assessment.value.answered).toBe(0);
    expect(start({ storage, provider: ' Clinic A ' }).assessment.value.answered).toBe(1);
  });

  test('what stands under a name but says another is not shown', () => {
    const storage = memoryStorage();
    start({ storage, provider: 'Clinic A' }).send({ type: 'item.answered', id: 'price', option: 'good' });
    storage.setItem(at('Clinic B'), storage.getItem(at('Clinic A')) ?? '');
    storage.setItem(at('Clinic A', 'staff'), storage.getItem(at('Clinic A')) ?? '');
    expect(start({ storage, provider: 'Clinic B' }).assessment.value.answered).toBe(0);
    expect(start({ storage, provider: 'Clinic A', audience: 'staff' }).assessment.value.answered).toBe(0);
  });

  test('answers opened from elsewhere say so, and leave the page’s own where they are', () => {
    const storage = memoryStorage();
    const session = start({ storage, provider: 'Clinic B' });
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    const { provider: _, ...unnamed } = session.walk.value.response;
    const answers = { price: { option: 'bad' } };
    session.send({ type: 'response.replaced', response: { ...unnamed, provider: 'Clinic A', answers } });
    expect(session.provider.value).toBe('Clinic A');
    session.send({ type: 'response.replaced', response: { ...unnamed, answers } });
    expect(session.provider.value).toBeNull();
    const kept = (key: string) => JSON.parse(storage.getItem(key) ?? 'null')?.response.answers.price.option;
    expect([at('Clinic B'), at('Clinic A'), at(null)].map(kept)).toEqual(['good', undefined, 'bad']);
  });

  test('answers that are given a name move to it', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    const { response } = session.walk.value;
    session.send({ type: 'response.replaced', response: { ...response, provider: 'Clinic A' } });
    expect([storage.length, storage.key(0)]).toEqual([1, at('Clinic A')]);
  });
});

describe('after a reload', () => {
  test('“Back” leads where it led before', () => {
    const storage = memoryStorage();
    const first = start({ storage });
    first.send({ type: 'context.answered', id: 'route', option: 'skin' });
    for (let step = 0; step < 3; step++) first.send({ type: 'step.advanced' });
    const second = start({ storage });
    for (const session of [first, second]) session.send({ type: 'step.returned' });
    expect(second.walk.value.at).toEqual(first.walk.value.at);
    expect(second.walk.value.trail).toEqual(first.walk.value.trail);
    expect(first.walk.value.trail.length).toBeGreaterThan(0);
  });

  test('the answers are as old as they were', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'good' });
    const later = start({ storage, now: () => new Date('2026-11-24T10:00:00Z') });
    later.send({ type: 'item.answered', id: 'price', option: 'bad' });
    const { created, updated } = keptIn(storage).response;
    expect([created, updated]).toEqual(['2026-11-23T10:00:00.000Z', '2026-11-24T10:00:00.000Z']);
  });

  test('a trail that is none is no reason to fail', () => {
    const storage = memoryStorage();
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'good' });
    for (const trail of ['x', [1, null, { kind: 'x', id: 'y' }, { kind: 'item', id: 7 }], undefined]) {
      storage.setItem(KEY, JSON.stringify({ ...keptIn(storage), trail }));
      expect(start({ storage }).walk.value.trail).toEqual([]);
    }
  });
});

describe('a page that was away', () => {
  function left() {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    return { storage, session };
  }

  test('is current while the tab holds what it knows', () => {
    const { session } = left();
    expect(session.isCurrent()).toBe(true);
    session.send({ type: 'step.advanced' });
    expect(session.isCurrent()).toBe(true);
  });

  test('is not, once another page of the tab went on', () => {
    const { storage, session } = left();
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'bad' });
    expect(session.isCurrent()).toBe(false);
  });

  test('is not, once its answers were erased, here or everywhere', () => {
    const { storage, session } = left();
    const device = memoryStorage();
    const other = start({ storage, device });
    other.send({ type: 'item.answered', id: 'price', option: 'bad' });
    eraseEverything({ local: device, session: null }, true, 0);
    expect(other.isCurrent()).toBe(false);
    storage.clear();
    expect(session.isCurrent()).toBe(false);
  });

  test('which had said nothing is current until another page says something', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    expect(session.isCurrent()).toBe(true);
    start({ storage }).send({ type: 'item.answered', id: 'price', option: 'bad' });
    expect(session.isCurrent()).toBe(false);
  });
});

describe('a walk that may be kept no more', () => {
  test('goes on, and is kept again once it may be', () => {
    const storage = memoryStorage();
    const session = start({ storage });
    session.send({ type: 'item.answered', id: 'price', option: 'good' });
    session.forget();
    expect([storage.length, session.kept.value, session.assessment.value.answered]).toEqual([0, false, 1]);
    session.keepIn(storage);
    expect([storage.length, session.kept.value]).toEqual([1, true]);
  });

  test('can be gone on with as it was held, whatever the tab has', () => {
    const first = start();
    first.send({ type: 'item.answered', id: 'price', option: 'good' });
    first.send({ type: 'result.opened' });
    const second = start({ held: first.held() });
    expect([second.screen.value, second.assessment.value.answered]).toEqual(['assessed', 1]);
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

describe('what may wait until an answer has been painted', () => {
  const answer = (option: string) => ({ type: 'item.answered', id: 'price', option }) as const;
  const waiting = () => {
    const painted: (() => void)[] = [];
    const storage = memoryStorage();
    const session = start({ storage, afterPaint: then => painted.push(then) });
    session.send({ type: 'context.answered', id: 'route', option: 'skin' });
    session.soon(() => session.send(answer('bad')));
    return { session, storage, paint: () => painted.splice(0).forEach(then => void then()) };
  };

  test('is worked out after it', () => {
    const { session, paint } = waiting();
    expect(session.walk.value.response.answers).toEqual({});
    paint();
    expect(session.walk.value.response.answers).toEqual({ price: { option: 'bad' } });
  });

  test.each<[string, (session: ReturnType<typeof start>) => void]>([
    ['the next step', session => session.send({ type: 'step.advanced' })],
    ['taking the walk along', session => void session.held()],
    ['a page that asks', session => session.settle()],
    ['the end of the visit', session => session.dispose()],
  ])('is not overtaken by %s', (_, come) => {
    const { session, storage, paint } = waiting();
    come(session);
    expect(keptIn(storage).response.answers).toEqual({ price: { option: 'bad' } });
    paint();
    expect(keptIn(storage).response.answers).toEqual({ price: { option: 'bad' } });
  });

  test('is done in its order, each once', () => {
    const { session, paint } = waiting();
    session.soon(() => session.send(answer('good')));
    paint();
    paint();
    expect(session.walk.value.response.answers).toEqual({ price: { option: 'good' } });
  });

  test('is forgotten with all else', () => {
    const { session, storage, paint } = waiting();
    session.forget();
    paint();
    expect(storage.length).toBe(0);
  });
});
