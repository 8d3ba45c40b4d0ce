import { expect, test } from 'vitest';
import { createActor, fromTransition, type SnapshotFrom, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { questionnaireMachine } from '../../src/machine/machine.ts';
import { isStep, nextStep } from '../../src/machine/steps.ts';
import type { WalkEvent } from '../../src/machine/types.ts';
import { own } from '../../src/pack/own.ts';
import type { Pack } from '../../src/pack/types.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';
import { openApp } from '../support/open-app.ts';

/*
 * Every transition that a visitor can reach on small packs, run twice: on the actor, and by presses in the app. What is
 * said, where one stands and what is behind must be the same after each.
 */

type Snapshot = SnapshotFrom<typeof questionnaireMachine>;

/** One press: what it is called, and what it does. */
interface Press {
  readonly type: 'press';
  readonly on: string;
  /** A button, a row whose name may say more once it is chosen, or a row to choose. */
  readonly role: 'button' | 'row' | 'radio';
  readonly events: readonly WalkEvent[];
}

const PACKS: Readonly<Record<string, Pack>> = {
  'a question that opens another, and one about the plan': buildPack({
    context: [['route', ['skin', 'needle']]],
    items: [
      {
        id: 'origin',
        severity: 'critical',
        options: [
          ['human', 0],
          ['no-answer', 1],
        ],
      },
      {
        id: 'donor',
        when: { item: { id: 'origin', in: ['human'] } },
        options: [
          ['known', 0],
          ['no-answer', 1],
        ],
      },
      {
        id: 'needles',
        when: { context: { route: ['needle'] } },
        options: [
          ['new', 0],
          ['no-answer', 1],
        ],
      },
    ],
  }),
  'enough for a pause': buildPack({
    items: ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({
      id,
      options: [
        ['good', 0],
        ['no-answer', 1],
      ] as const,
    })),
  }),
};

const advance: WalkEvent = { type: 'step.advanced' };
const back: WalkEvent = { type: 'step.returned' };
const button = (on: string, ...events: WalkEvent[]): Press => ({ type: 'press', role: 'button', on, events });

/** What can be pressed on the screen of a snapshot, by the words on it. */
function pressesOn(pack: Pack, snapshot: Snapshot): readonly Press[] {
  const { at, response } = snapshot.context;
  const can = (event: WalkEvent) => snapshot.can(event);
  if (snapshot.matches('pausing'))
    return [
      button('Stop here', { type: 'result.opened' }),
      ...(nextStep(snapshot.context) ? [button('Go on', advance)] : []),
    ];
  if (snapshot.matches({ reviewing: 'listing' }))
    return [
      button('See the result', { type: 'result.opened' }),
      ...(can({ type: 'walk.resumed' }) ? [button('Go on asking', { type: 'walk.resumed' })] : []),
      ...[
        ...pack.context.map(({ id }) => ({ kind: 'context', id }) as const),
        ...pack.items.map(({ id }) => ({ kind: 'item', id }) as const),
      ]
        .filter(step => isStep(snapshot.context, step))
        .map(step => {
          const { prompt } = [...pack.context, ...pack.items].find(one => one.id === step.id) as {
            prompt: string | { patient: string };
          };
          const question = typeof prompt === 'string' ? prompt : prompt.patient;
          return button(`Fill in or change: ${question}`, { type: 'step.chosen', step });
        }),
    ];
  if (snapshot.matches({ assessed: 'showing' }))
    return [
      button('All my answers, and how to change one', { type: 'review.opened' }),
      ...(can({ type: 'walk.resumed' }) ? [button('Go on asking', { type: 'walk.resumed' })] : []),
    ];
  const isChanging =
    snapshot.matches({ reviewing: 'changing' }) || snapshot.matches({ assessed: 'changing' });
  if (at.kind === 'context') {
    const options = pack.context.find(({ id }) => id === at.id)?.options ?? [];
    return [
      ...options.map(({ id, label }): Press => {
        const answer: WalkEvent = { type: 'context.answered', id: at.id, option: id };
        return { type: 'press', role: 'row', on: label, events: [answer, advance] };
      }),
      ...(can(back) ? [button(isChanging ? 'Go back' : 'Back', back)] : []),
    ];
  }
  if (at.kind !== 'item') return [];
  const options = pack.items.find(({ id }) => id === at.id)?.options ?? [];
  const rows = [
    ...options.map(({ id, label }) => [id, label.patient] as const),
    ['promised', 'They will find out'] as const,
    ['not-asked', 'Not asked'] as const,
  ];
  return [
    ...rows
      // What is chosen already cannot be chosen.
      .filter(([id]) => id !== (own(response.answers, at.id)?.option ?? undefined))
      .map(
        ([id, on]): Press => ({
          ...{ type: 'press', role: 'radio', on },
          events: [{ type: 'item.answered', id: at.id, option: id }],
        }),
      ),
    button(isChanging ? 'Keep this and go back' : 'Next', advance),
    ...(isChanging ? [] : [button('Stop here', { type: 'result.opened' })]),
    ...(!isChanging && can(back) ? [button('Back', back)] : []),
  ];
}

const pressed = (snapshot: Snapshot, { events }: Press): Snapshot =>
  events.reduce<Snapshot>((so, event) => transition(questionnaireMachine, so, event)[0], snapshot);

/** What tells one place of the walk from another: how often one went to and fro does not. */
function nameOf(snapshot: Snapshot): string {
  const { at, response, ended } = snapshot.context;
  const isSaid = at.kind === 'item' && own(response.answers, at.id) !== undefined;
  return JSON.stringify([snapshot.value, at, isSaid, snapshot.can(back), ended]);
}

/** The app and the actor side by side: each press is made in both, and both must say the same after it. */
function besides(pack: Pack) {
  const { app, press, choose, close } = openApp(pack, { door: 'note' });
  let walk = begun(pack);
  const expectSame = () => {
    const { at, response, trail, place } = app.held();
    const { context } = walk;
    expect({ at, trail, context: response.context, answers: response.answers }).toEqual({
      at: context.at,
      trail: context.trail,
      context: context.response.context,
      answers: context.response.answers,
    });
    const isListing = walk.matches({ reviewing: 'listing' });
    const isShowing = walk.matches({ assessed: 'showing' });
    expect(place).toBe(isListing ? 'reviewing' : isShowing ? 'assessed' : 'asking');
  };
  expectSame();
  return {
    close,
    walk: () => walk,
    async make(next: Press) {
      if (next.role === 'radio') await choose(next.on);
      else await press(next.role === 'row' ? new RegExp(`^${next.on}`) : next.on);
      walk = pressed(walk, next);
      expectSame();
    },
  };
}

const begun = (pack: Pack) =>
  createActor(questionnaireMachine, { input: { pack, audience: 'patient', order: 'short' } })
    .start()
    .getSnapshot();

test.each(Object.entries(PACKS))('%s', { timeout: 300_000 }, async (_, pack) => {
  const logic = fromTransition(
    (so: { walk: Snapshot }, press: Press) => ({ walk: pressed(so.walk, press) }),
    {
      walk: begun(pack),
    },
  );
  const paths = getShortestPaths(logic, {
    events: ({ context }) => pressesOn(pack, context.walk),
    serializeState: ({ context }) => nameOf(context.walk),
    limit: 20_000,
  });
  const open = new Map(
    paths.map(({ state }) => [
      nameOf(state.context.walk),
      new Set(pressesOn(pack, state.context.walk).map(({ on }) => on)),
    ]),
  );
  expect([...open.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(100);

  // One long visit tries most of them.
  const visit = besides(pack);
  for (;;) {
    const walk = visit.walk();
    const next =
      pressesOn(pack, walk).find(({ on }) => open.get(nameOf(walk))?.has(on)) ?? wayTo(walk, pack, open);
    if (!next) break;
    open.get(nameOf(walk))?.delete(next.on);
    await visit.make(next);
  }
  visit.close();
  // What can only be tried by whoever comes straight there, is.
  for (const { steps, state } of paths) {
    const name = nameOf(state.context.walk);
    for (const on of open.get(name) ?? []) {
      const straight = besides(pack);
      for (const { event } of steps) if (event.type === 'press') await straight.make(event);
      const next = pressesOn(pack, straight.walk()).find(press => press.on === on);
      if (next) {
        open.get(name)?.delete(on);
        await straight.make(next);
      }
      straight.close();
    }
  }
  expect([...open].filter(([, left]) => left.size > 0)).toEqual([]);
});

/** The first press of the shortest way to one that was not tried, `undefined` where there is none. */
function wayTo(
  from: Snapshot,
  pack: Pack,
  open: ReadonlyMap<string, ReadonlySet<string>>,
): Press | undefined {
  const seen = new Set([nameOf(from)]);
  let edge: { walk: Snapshot; first: Press | undefined }[] = [{ walk: from, first: undefined }];
  while (edge.length > 0) {
    const further: typeof edge = [];
    for (const { walk, first } of edge)
      for (const press of pressesOn(pack, walk)) {
        const to = pressed(walk, press);
        const name = nameOf(to);
        if ((open.get(name)?.size ?? 0) > 0 && pressesOn(pack, to).some(({ on }) => open.get(name)?.has(on)))
          return first ?? press;
        if (seen.has(name)) continue;
        seen.add(name);
        further.push({ walk: to, first: first ?? press });
      }
    edge = further;
  }
  return undefined;
}
