import { chart, type State, type Way } from './chart.ts';
import { type Action, actions, beginContext, type Guard, guards } from './moves.ts';
import type { WalkContext, WalkEvent, WalkInput } from './types.ts';

/** Where a walk stands: the states from the outermost to the innermost, and what is known. */
export interface Walk {
  readonly states: readonly string[];
  readonly context: WalkContext;
}

/** A way that its guard lets, and how many of the states around it stay. */
interface Open {
  readonly way: Way;
  readonly depth: number;
}

/** What comes before the first event: ways that are taken by themselves ask nothing of it. */
const BEGUN = { type: 'step.advanced' } as const;

/** The start of a walk. */
export function beginWalk(input: WalkInput): Walk {
  return settle({ states: entered([chart.initial]), context: beginContext(input) }, BEGUN);
}

/** Where an event leads. The same walk where it leads nowhere. */
export function nextWalk(walk: Walk, event: WalkEvent): Walk {
  const open = findOpen(walk, event, ({ on }) => on?.[event.type]);
  return open ? settle(take(walk, event, open), event) : walk;
}

/** Whether an event leads anywhere. */
export function canWalk(walk: Walk, event: WalkEvent): boolean {
  return findOpen(walk, event, ({ on }) => on?.[event.type]) !== undefined;
}

/** Takes the ways that are taken by themselves. */
function settle(walk: Walk, event: WalkEvent): Walk {
  const open = findOpen(walk, event, ({ always }) => always);
  return open ? settle(take(walk, event, open), event) : walk;
}

/** The first way that its guard lets, of the innermost state that has one. */
function findOpen(
  { states, context }: Walk,
  event: WalkEvent,
  waysOf: (state: State) => string | Way | readonly Way[] | undefined,
): Open | undefined {
  for (let depth = states.length; depth >= 0; depth -= 1) {
    const ways = [waysOf(stateAt(states.slice(0, depth))) ?? []].flat();
    for (const one of ways) {
      const way = typeof one === 'string' ? { target: one } : one;
      if (!way.guard || (guards[way.guard] as Guard)(context, event)) return { way, depth };
    }
  }
  return undefined;
}

function take({ states, context }: Walk, event: WalkEvent, { way, depth }: Open): Walk {
  const { target } = way;
  let after = context;
  for (const name of [way.actions ?? []].flat())
    after = { ...after, ...(actions[name] as Action)(after, event) };
  return {
    states: target
      ? entered(
          target[0] === '.'
            ? [...states.slice(0, depth), target.slice(1)]
            : [...states.slice(0, depth - 1), target],
        )
      : states,
    context: after,
  };
}

/** The states that one is in on entering the last of these. */
function entered(states: readonly string[]): readonly string[] {
  const { initial } = stateAt(states);
  return initial ? entered([...states, initial]) : states;
}

function stateAt(states: readonly string[]): State {
  let state: State = chart;
  for (const name of states) state = state.states?.[name] ?? {};
  return state;
}
