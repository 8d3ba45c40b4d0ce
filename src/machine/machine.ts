import { assign, createMachine } from 'xstate';
import { chart } from './chart.ts';
import { actions, beginContext, guards } from './moves.ts';
import type { WalkContext, WalkEvent, WalkInput } from './types.ts';

const types = {} as { context: WalkContext; events: WalkEvent; input: WalkInput };

/** What XState hands to guards and actions. */
interface Handed {
  readonly context: WalkContext;
  readonly event: WalkEvent;
}

/**
 * The walk as a machine of XState, for whoever builds a page of their own around the core, and for tests that go through
 * it as a graph. The widget itself goes by the same chart (`walk.ts`), without the 10 kB of XState.
 */
export const questionnaireMachine = createMachine(
  { types, id: 'questionnaire', ...chart, context: ({ input }) => beginContext(input) },
  {
    guards: Object.fromEntries(
      Object.entries(guards).map(([name, guard]) => [
        name,
        ({ context, event }: Handed) => guard(context, event),
      ]),
    ),
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, action]) => [
        name,
        assign(({ context, event }: Handed) => action(context, event)),
      ]),
    ),
  },
);
