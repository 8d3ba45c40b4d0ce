import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { assess } from '../../src/assessment/assess.ts';
import { assessOnce } from '../../src/assessment/assess-once.ts';
import { questionnaireMachine } from '../../src/machine/machine.ts';
import { FIVE } from '../../src/machine/steps.ts';
import type { Order, Step, WalkEvent } from '../../src/machine/types.ts';
import type { Pack } from '../../src/pack/types.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import { gravePack, longPack, walkPack } from './walk-pack.ts';

function startWalk(order: Order = 'topic', pack: Pack = walkPack) {
  const actor = createActor(questionnaireMachine, { input: { pack, audience: 'patient', order } });
  actor.start();
  const send = (...events: WalkEvent[]) => {
    for (const event of events) actor.send(event);
    return actor.getSnapshot();
  };
  const at = () => actor.getSnapshot().context.at;
  return { actor, send, at };
}

const next: WalkEvent = { type: 'step.advanced' };
const back: WalkEvent = { type: 'step.returned' };
const answer = (id: string, option: string): WalkEvent => ({ type: 'item.answered', id, option });
const item = (id: string): Step => ({ kind: 'item', id });

const short = (pack: Pack = walkPack) => {
  const walk = startWalk('short', pack);
  walk.send({ type: 'context.answered', id: 'route', option: 'skin' }, next);
  return walk;
};

/** Past the context questions. */
function atFirstQuestion(order: Order = 'topic') {
  if (order === 'short') return short();
  const walk = startWalk(order);
  walk.send({ type: 'context.answered', id: 'route', option: 'skin' }, next, next);
  return walk;
}

describe('by topic', () => {
  test('context questions come first, then the first question', () => {
    const { send, at } = startWalk();
    const seen = [at(), send(next).context.at, send(next).context.at];
    expect(seen.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'context route',
      'context goal',
      'item origin',
    ]);
  });

  test('a follow-up is asked only after the answer that opens it', () => {
    const plant = atFirstQuestion();
    expect(plant.send(answer('origin', 'plant'), next).context.at).toEqual(item('price'));
    const human = atFirstQuestion();
    expect(human.send(answer('origin', 'human'), next).context.at).toEqual(item('donor'));
  });

  test('claims follow the questions on one screen, and the result follows the claims', () => {
    const { send } = atFirstQuestion();
    const seen = [send(next), send(next), send(next)].map(({ value, context }) => [value, context.at.kind]);
    expect(seen.slice(0, 2)).toEqual([
      ['asking', 'item'],
      ['asking', 'claims'],
    ]);
    expect(seen[2]?.[0]).toEqual({ assessed: 'showing' });
  });

  test('leaving a question without an answer keeps it unknown', () => {
    const { send } = atFirstQuestion();
    expect(send(next).context.response.answers).toEqual({});
  });

  test('back returns through the steps that were passed, into the context questions', () => {
    const { send } = atFirstQuestion();
    send(next);
    expect(send(back).context.at).toEqual(item('origin'));
    expect(send(back)).toMatchObject({ value: 'introducing', context: { at: { kind: 'context' } } });
    expect(send(back).context.at).toEqual({ kind: 'context', id: 'route' });
    expect(send(back).context.at).toEqual({ kind: 'context', id: 'route' });
  });

  test('back skips a step that an answer has since ruled out', () => {
    const { send } = atFirstQuestion();
    send(answer('origin', 'human'), next, next);
    send({ type: 'item.answered', id: 'origin', option: 'plant' });
    expect(send(back).context.at).toEqual(item('origin'));
  });
});

describe('what matters first', () => {
  test('asks first only for what most depends on, then the question that can stop the result', () => {
    const { send, at } = startWalk('short');
    expect(at()).toEqual({ kind: 'context', id: 'route' });
    expect(send(next).context.at).toEqual(item('origin'));
  });

  test('begins with questions to a person, and asks for claims once, on one screen', () => {
    const { send, at } = short();
    const seen = [at()];
    while (send(next).matches('asking')) seen.push(at());
    expect(seen.map(({ kind, id }) => id || kind)).toEqual(['origin', 'price', 'claims']);
    expect(send().value).toEqual({ assessed: 'showing' });
  });

  test('pauses after five questions and after ten, and goes on from there', () => {
    const { send } = short(longPack);
    const seen: string[] = [];
    for (let step = 0; step < 16; step++) {
      const { value, context } = send(next);
      seen.push(value === 'pausing' ? `pause ${context.pauses}` : context.at.kind);
    }
    expect(seen.indexOf('pause 1')).toBe(4);
    expect(seen.slice(0, 11).filter(one => one === 'claims').length).toBeLessThanOrEqual(1);
    expect(seen.filter(one => one.startsWith('pause'))).toEqual(['pause 1', 'pause 2']);
    expect(seen.slice(0, seen.indexOf('pause 2')).filter(one => one === 'item')).toHaveLength(9);
  });

  test('claims are not asked for before the first pause', () => {
    const { send } = short(longPack);
    for (let step = 0; step < 4; step++) expect(send(next).context.at.kind).toBe('item');
    expect(send(next).value).toBe('pausing');
  });

  test('pauses once as soon as what is known is enough to decide on, and goes on if asked to', () => {
    const { send } = short(longPack);
    expect(send(answer('origin', 'no-answer'), next)).toMatchObject({
      value: 'pausing',
      context: { told: true },
    });
    const rest = Array.from({ length: 12 }, () => send(next).value);
    expect(rest).not.toContain('pausing');
  });

  test('who goes on after that is stopped again by a graver level only, and once', () => {
    const { send } = short(gravePack);
    const told = send(answer('price', 'bad'), next);
    expect(told).toMatchObject({ value: 'pausing', context: { toldLevel: 'serious' } });
    expect(Array.from({ length: 6 }, () => send(next).value)).not.toContain('pausing');
    expect(send(answer('origin', 'no-answer'), next)).toMatchObject({
      value: 'pausing',
      context: { toldLevel: 'stop' },
    });
    expect(Array.from({ length: 6 }, () => send(next).value)).not.toContain('pausing');
  });

  test('who took back what was enough is shown the result after five more', () => {
    const { send } = short(gravePack);
    send(answer('price', 'bad'), next, answer('price', 'good'));
    const seen = Array.from({ length: 7 }, () => send(next).value);
    expect(seen).toContain('pausing');
  });

  test('back from a pause leads to the question that was left, and a row of it to another', () => {
    const { send, at } = short(longPack);
    send(next, next, next, next, next);
    const left = at();
    expect(send({ type: 'step.chosen', step: item('consent') })).toMatchObject({
      value: 'asking',
      context: { at: item('consent') },
    });
    expect(send(back)).toMatchObject({ value: 'asking', context: { at: left } });
  });

  test('a press works the result out once', () => {
    let reads = 0;
    const pack = new Proxy(longPack, {
      get(target, key, receiver) {
        // Read each time that a score is turned into a level.
        if (key === 'bands') reads++;
        return Reflect.get(target, key, receiver);
      },
    });
    assess(pack, emptyResponse(pack, 'patient'));
    const once = reads;
    const { send } = short(pack);
    send(answer('origin', 'plant'));
    reads = 0;
    const { context } = send(next);
    assessOnce(pack, context.response);
    expect(reads).toBe(once);
  });
});

describe('after the walk', () => {
  test('a change from the review leads back to the review', () => {
    const { send } = atFirstQuestion();
    send({ type: 'review.opened' }, { type: 'step.chosen', step: item('price') });
    expect(send().matches({ reviewing: 'changing' })).toBe(true);
    expect(send(answer('price', 'bad'), next).value).toEqual({ reviewing: 'listing' });
  });

  test('a change from the result leads back to the result', () => {
    const { send } = atFirstQuestion();
    send(
      { type: 'result.opened' },
      { type: 'step.chosen', step: item('price') },
      answer('price', 'bad'),
      next,
    );
    expect(send().value).toEqual({ assessed: 'showing' });
  });

  test('going on from the result asks what is open and matters most', () => {
    const { send } = short();
    send({ type: 'result.opened' }, { type: 'walk.resumed' });
    expect(send()).toMatchObject({ value: 'asking', context: { at: item('origin') } });
  });

  test('with nothing open there is nothing to go on to', () => {
    const { actor, send } = atFirstQuestion();
    send(answer('origin', 'plant'), answer('price', 'good'));
    send(
      { type: 'claims.marked', ids: ['no-risk', 'for-sure', 'today-only'], mark: 'not-heard' },
      { type: 'result.opened' },
    );
    expect(actor.getSnapshot().can({ type: 'walk.resumed' })).toBe(false);
  });

  test('restarting forgets every answer', () => {
    const { send } = atFirstQuestion();
    send(answer('origin', 'human'), { type: 'claims.marked', ids: ['no-risk'], mark: 'heard' });
    send({ type: 'result.opened' }, { type: 'walk.restarted' });
    expect(send().value).toBe('introducing');
    const { answers, context, claims } = send().context.response;
    expect([answers, context, claims]).toEqual([{}, {}, {}]);
    expect(send().context).toMatchObject({ at: { kind: 'context', id: 'route' }, trail: [] });
  });

  test('an answer can be taken back, and become a promise', () => {
    const { send } = atFirstQuestion();
    send(answer('origin', 'human'), answer('price', 'bad'));
    expect(send(answer('origin', 'not-asked')).context.response.answers).toEqual({
      price: { option: 'bad' },
    });
    expect(send(answer('price', 'promised')).context.response.answers).toEqual({
      price: { option: 'promised' },
    });
  });

  test.each(['result.opened', 'review.opened'] as const)('%s shows a step only if there is one', type => {
    const { send, actor } = atFirstQuestion();
    send(answer('origin', 'plant'), { type });
    const strangers: Step[] = [item('nobody'), item('donor'), item('needles'), { kind: 'claims', id: 'x' }];
    for (const step of strangers) {
      const before = actor.getSnapshot();
      send({ type: 'step.chosen', step });
      expect(actor.getSnapshot().value, step.id).toEqual(before.value);
      expect(actor.getSnapshot().context.at, step.id).toEqual(before.context.at);
    }
    send({ type: 'step.chosen', step: item('price') });
    expect(actor.getSnapshot().context.at).toEqual(item('price'));
    expect(JSON.stringify(actor.getSnapshot().value)).toContain('changing');
  });
});

describe('what does not fit is refused', () => {
  const strangers: readonly (readonly [string, WalkEvent])[] = [
    ['an option of another item', answer('price', 'human')],
    ['an item that there is not', answer('__proto__', 'good')],
    ['a context answer that there is not', { type: 'context.answered', id: 'route', option: 'face' }],
    ['a claim that there is not', { type: 'claims.marked', ids: ['no-risk', 'constructor'], mark: 'heard' }],
    [
      'text that no file could hold',
      { type: 'text.written', id: 'price', text: { note: 'x'.repeat(50_001) } },
    ],
    ['text beside an item that there is not', { type: 'text.written', id: 'toString', text: { note: 'x' } }],
  ];
  test.each(strangers)('%s', (_, event) => {
    const { actor, send } = atFirstQuestion();
    const before = send().context;
    expect(actor.getSnapshot().can(event)).toBe(false);
    expect(send(event).context).toEqual(before);
  });

  test('a step that does not apply cannot be opened', () => {
    const { actor, send } = atFirstQuestion();
    send({ type: 'review.opened' });
    expect(actor.getSnapshot().can({ type: 'step.chosen', step: item('needles') })).toBe(false);
    expect(actor.getSnapshot().can({ type: 'step.chosen', step: item('donor') })).toBe(false);
  });
});

describe('resuming', () => {
  test('goes to the step that was left', () => {
    const input = { pack: walkPack, audience: 'patient', at: item('price') } as const;
    const snapshot = createActor(questionnaireMachine, { input }).start().getSnapshot();
    expect(snapshot).toMatchObject({ value: 'asking', context: { at: item('price') } });
  });

  test('begins anew with what to ask first where the step that was left no longer applies', () => {
    const input = { pack: walkPack, audience: 'patient', at: item('needles-of-an-older-pack') } as const;
    const snapshot = createActor(questionnaireMachine, { input }).start().getSnapshot();
    expect(snapshot).toMatchObject({
      value: 'introducing',
      context: { at: { kind: 'context', id: 'route' } },
    });
  });

  test('may begin with the first five questions, from where Next leads on', () => {
    const input = { pack: walkPack, audience: 'patient', at: FIVE } as const;
    const actor = createActor(questionnaireMachine, { input }).start();
    expect(actor.getSnapshot().context.at).toEqual(FIVE);
    actor.send(next);
    expect(actor.getSnapshot().context.at).toEqual({ kind: 'context', id: 'route' });
  });

  test('who took five along and wants all is asked for no more of the plan than what decides', () => {
    const input = { pack: walkPack, audience: 'patient', at: FIVE } as const;
    const actor = createActor(questionnaireMachine, { input }).start();
    const seen = [{ type: 'order.chosen', order: 'topic' } as const, next, next].flatMap(event => {
      actor.send(event);
      const { at } = actor.getSnapshot().context;
      return at === FIVE ? [] : `${at.kind} ${at.id}`;
    });
    expect(seen).toEqual(['context route', 'item origin']);
  });
});
