import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { questionnaireMachine } from '../../src/machine/machine.ts';
import type { Order, Step, WalkEvent } from '../../src/machine/types.ts';
import { walkPack } from './walk-pack.ts';

function startWalk(order: Order = 'topic') {
  const actor = createActor(questionnaireMachine, { input: { pack: walkPack, audience: 'patient', order } });
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

/** Past the two context questions and the choice of order. */
function atFirstQuestion(order: Order = 'topic') {
  const walk = startWalk(order);
  walk.send({ type: 'context.answered', id: 'route', option: 'skin' }, next, next, next);
  return walk;
}

describe('by topic', () => {
  test('context questions come first, then the choice of order, then the first question', () => {
    const { send, at } = startWalk();
    const seen = [at(), send(next).context.at, send(next).context.at, send(next).context.at];
    expect(seen.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'context route',
      'context goal',
      'order order',
      'item origin',
    ]);
  });

  test('a follow-up is asked only after the answer that opens it', () => {
    const plant = atFirstQuestion();
    expect(plant.send(answer('origin', 'plant'), next).context.at).toEqual(item('price'));
    const human = atFirstQuestion();
    expect(human.send(answer('origin', 'human'), next).context.at).toEqual(item('donor'));
  });

  test('claims follow the questions, and the review follows the claims', () => {
    const { send } = atFirstQuestion();
    const seen = [send(next), send(next), send(next), send(next)].map(({ value, context }) => [
      value,
      context.at.id,
    ]);
    expect(seen.slice(0, 3)).toEqual([
      ['asking', 'price'],
      ['asking', 'promises'],
      ['asking', 'pressure'],
    ]);
    expect(seen[3]?.[0]).toEqual({ reviewing: 'listing' });
  });

  test('leaving a question without an answer keeps it unknown', () => {
    const { send } = atFirstQuestion();
    expect(send(next).context.response.answers).toEqual({});
  });

  test('back returns through the steps that were passed, into the context questions', () => {
    const { send } = atFirstQuestion();
    send(next);
    expect(send(back).context.at).toEqual(item('origin'));
    expect(send(back)).toMatchObject({ value: 'introducing', context: { at: { kind: 'order' } } });
    expect(send(back, back).context.at).toEqual({ kind: 'context', id: 'route' });
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
  test('asks the question that can stop the result before any other', () => {
    expect(atFirstQuestion('short').at()).toEqual(item('origin'));
  });

  test('goes on to what can move the result most, claims included, and never asks twice', () => {
    const { send, at } = atFirstQuestion('short');
    const seen = [at()];
    send(next);
    while (send().matches('asking')) {
      seen.push(at());
      send(next);
    }
    expect(seen.map(({ id }) => id)).toEqual(['origin', 'promises', 'price', 'pressure']);
    expect(send().matches('reviewing')).toBe(true);
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
    const { send } = atFirstQuestion();
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

  test('goes to the first open step where the one that was left no longer applies', () => {
    const input = { pack: walkPack, audience: 'patient', at: item('needles-of-an-older-pack') } as const;
    const snapshot = createActor(questionnaireMachine, { input }).start().getSnapshot();
    expect(snapshot).toMatchObject({ value: 'asking', context: { at: item('origin') } });
  });
});
