import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { assess } from '../../src/assessment/assess.ts';
import { questionnaireMachine } from '../../src/machine/machine.ts';
import { CLAIMS, contextSteps, FIVE, isStep, walkSteps } from '../../src/machine/steps.ts';
import type { Step, WalkEvent } from '../../src/machine/types.ts';
import { beginWalk, canWalk, nextWalk, type Walk } from '../../src/machine/walk.ts';
import { emptyResponse } from '../../src/response/empty.ts';
import type { Response } from '../../src/response/types.ts';
import { PATIENCE } from '../laws/patience.ts';
import { pausePack } from './walk-pack.ts';

type Snapshot = SnapshotFrom<typeof questionnaireMachine>;

const input = { pack: pausePack, audience: 'patient' } as const;

/** Everything that a visitor could do on any screen of this pack. */
const events: readonly WalkEvent[] = [
  ...pausePack.context.flatMap(({ id, options }) =>
    options.map((option): WalkEvent => ({ type: 'context.answered', id, option: option.id })),
  ),
  ...pausePack.items.flatMap(({ id, options }) =>
    [...options.map(option => option.id), 'not-asked', 'promised'].map(
      (option): WalkEvent => ({ type: 'item.answered', id, option }),
    ),
  ),
  ...pausePack.claims.flatMap(({ id }) =>
    (['heard', 'not-heard', undefined] as const).map(
      (mark): WalkEvent => ({ type: 'claims.marked', ids: [id], mark }),
    ),
  ),
  ...[
    FIVE,
    CLAIMS,
    ...contextSteps(pausePack),
    ...pausePack.items.map(({ id }): Step => ({ kind: 'item', id })),
  ].map((step): WalkEvent => ({ type: 'step.chosen', step })),
  ...(['short', 'topic'] as const).map((order): WalkEvent => ({ type: 'order.chosen', order })),
  ...(
    [
      'step.advanced',
      'step.returned',
      'walk.resumed',
      'walk.restarted',
      'review.opened',
      'result.opened',
    ] as const
  ).map((type): WalkEvent => ({ type })),
];

/** What comes from elsewhere: answers of another tab or a file, one of them to be asked again, and texts of staff. */
const brought: readonly WalkEvent[] = [
  emptyResponse(pausePack, 'patient'),
  { ...emptyResponse(pausePack, 'patient'), askAgain: pausePack.context.slice(0, 1).map(({ id }) => id) },
].flatMap((response): WalkEvent[] => [
  { type: 'response.replaced', response },
  { type: 'response.joined', response },
  { type: 'text.written', id: pausePack.items[0]?.id ?? '', text: { note: 'seen' } },
  { type: 'text.written', id: 'unknown', text: { note: 'seen' } },
]);

/** What must be true wherever a walk has led. */
function expectSound(snapshot: Snapshot): void {
  const { response, at } = snapshot.context;
  expect(snapshot.status).toBe('active');
  const asked = snapshot.matches('asking') || snapshot.matches('introducing');
  if (asked && !isStep(snapshot.context, at)) {
    // Only an answer given on this very step may have ruled it out.
    expect(pausePack.items.some(item => item.id === at.id)).toBe(true);
  }
  const { level, answered, applicable } = assess(pausePack, response);
  expect(answered).toBeLessThanOrEqual(applicable);
  expect(['few', 'some', 'serious', 'stop']).toContain(level.low);
}

vi.setConfig({ testTimeout: PATIENCE });

describe('the walk as a graph', () => {
  test('every screen can be reached, and every way out of it leads to a sound place', () => {
    const paths = getShortestPaths(questionnaireMachine, {
      input,
      // An answer to an item that opens nothing leads nowhere else.
      events: events.filter(
        event => event.type !== 'claims.marked' && (event.type !== 'item.answered' || event.id === 'origin'),
      ),
      filterEvents: (snapshot: Snapshot, event: WalkEvent) => snapshot.can(event),
      serializeState: (snapshot: Snapshot) =>
        JSON.stringify([
          snapshot.value,
          snapshot.context.at,
          snapshot.context.passed,
          walkSteps(pausePack, snapshot.context.response).length,
        ]),
      limit: 200_000,
    });
    const values = new Set(paths.map(path => JSON.stringify(path.state.value)));
    expect([...values].toSorted()).toEqual([
      '"asking"',
      '"introducing"',
      '"pausing"',
      '{"assessed":"changing"}',
      '{"assessed":"showing"}',
      '{"reviewing":"changing"}',
      '{"reviewing":"listing"}',
    ]);
    for (const path of paths) expectSound(path.state);
  });

  test('no sequence of events, sensible or not, breaks the walk', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 60 }), sequence => {
        const actor = createActor(questionnaireMachine, { input }).start();
        for (const event of sequence) {
          actor.send(event);
          expectSound(actor.getSnapshot());
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('the widget’s own walk goes where XState’s goes, and knows of each event whether it leads anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('short' as const, 'topic' as const),
        fc.array(fc.constantFrom(...events, ...brought), { maxLength: 60 }),
        (order, sequence) => {
          const actor = createActor(questionnaireMachine, { input: { ...input, order } }).start();
          let walk = beginWalk({ ...input, order });
          for (const event of sequence) {
            const snapshot = actor.getSnapshot();
            expect(xstateValue(walk)).toEqual(snapshot.value);
            expect(walk.context).toEqual(snapshot.context);
            expect(canWalk(walk, event)).toBe(snapshot.can(event));
            actor.send(event);
            walk = nextWalk(walk, event);
          }
          expect(walk.context).toEqual(actor.getSnapshot().context);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('each event does what it says and nothing else, by a reading of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), sequence => {
        const actor = createActor(questionnaireMachine, { input }).start();
        let said = emptyResponse(pausePack, 'patient');
        for (const event of sequence) {
          actor.send(event);
          said = told(said, event);
          expect(actor.getSnapshot().context.response).toEqual(said);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Where a walk stands, as XState says it. */
function xstateValue({ states: [outer, inner] }: Walk): unknown {
  return inner ? { [outer ?? '']: inner } : outer;
}

/** What a response is after an event, whatever screen it comes on. */
function told(said: Response, event: WalkEvent): Response {
  if (event.type === 'walk.restarted') return emptyResponse(pausePack, 'patient');
  if (event.type === 'context.answered')
    return { ...said, context: { ...said.context, [event.id]: event.option } };
  if (event.type === 'item.answered') {
    const { [event.id]: _, ...others } = said.answers;
    const answers =
      event.option === 'not-asked' ? others : { ...others, [event.id]: { option: event.option } };
    return { ...said, answers };
  }
  if (event.type !== 'claims.marked') return said;
  const others = Object.entries(said.claims).filter(([id]) => !event.ids.includes(id));
  const marked = event.mark ? event.ids.map(id => [id, event.mark] as const) : [];
  return { ...said, claims: Object.fromEntries([...others, ...marked]) as Response['claims'] };
}
