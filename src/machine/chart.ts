import type { actions, guards } from './moves.ts';
import type { WalkEvent } from './types.ts';

type GuardName = keyof typeof guards;
type ActionName = keyof typeof actions;

/** One way out of a state. `target`: a state beside it, or with a dot in front one inside. Without it, one stays. */
export interface Way {
  readonly guard?: GuardName;
  readonly target?: string;
  readonly actions?: ActionName | readonly ActionName[];
}

/** A state of the walk; where it holds others, `initial` is the one that is entered. */
export interface State {
  /** Ways that are taken by themselves, as soon as their guard lets them. */
  readonly always?: readonly Way[];
  /** Ways by event; of several, the first that its guard lets. A state inside is asked before the one around it. */
  readonly on?: { readonly [T in WalkEvent['type']]?: string | Way | readonly Way[] };
  readonly initial?: string;
  readonly states?: Readonly<Record<string, State>>;
}

/**
 * The walk through a pack: `introducing` → `asking` → `assessed`, with pauses on the way (after five items,
 * after ten, once what is known is enough to decide on, and then where it becomes graver) and all answers in `reviewing`. Nothing is final, since
 * people change answers after they see a result. Where a step is opened from the review or the result, leaving it leads
 * back there. It is written as XState writes a statechart.
 */
export const chart = {
  on: {
    'context.answered': { guard: 'isKnownContext', actions: 'answerContext' },
    'item.answered': { guard: 'isKnownOption', actions: 'answerItem' },
    'text.written': { guard: 'canBeWritten', actions: 'writeText' },
    'claims.marked': { guard: 'areKnownClaims', actions: 'markClaims' },
    'order.chosen': { actions: 'chooseOrder' },
    'response.replaced': [
      { guard: 'isOutgrown', target: '.introducing', actions: ['replaceResponse', 'askAgain'] },
      { target: '.reviewing', actions: 'replaceResponse' },
    ],
    'response.joined': { actions: 'joinResponse' },
    'walk.restarted': { target: '.introducing', actions: 'beginAnew' },
    'review.opened': { target: '.reviewing' },
    'result.opened': { target: '.assessed' },
  },
  initial: 'introducing',
  states: {
    introducing: {
      always: [
        { guard: 'isPastIntroduction', target: 'asking' },
        { guard: 'hasEnded', target: 'assessed' },
      ],
      on: {
        'step.advanced': { actions: 'advance' },
        'step.returned': { guard: 'hasPrevious', actions: 'goBack' },
      },
    },
    asking: {
      always: [
        { guard: 'isInIntroduction', target: 'introducing' },
        { guard: 'hasEnded', target: 'assessed' },
      ],
      on: {
        'step.advanced': [
          { guard: 'isPauseDue', target: 'pausing', actions: 'pause' },
          { actions: 'advance' },
        ],
        'step.returned': { guard: 'hasPrevious', actions: 'goBack' },
      },
    },
    pausing: {
      on: {
        'step.advanced': { target: 'asking', actions: 'advance' },
        'step.returned': 'asking',
        'step.chosen': { guard: 'isKnownStep', target: 'asking', actions: 'turnTo' },
      },
    },
    reviewing: {
      initial: 'listing',
      on: {
        'step.returned': { target: 'asking', actions: 'reopen' },
        'walk.resumed': { guard: 'hasOpen', target: 'asking', actions: 'goOn' },
      },
      states: {
        listing: {
          on: { 'step.chosen': { guard: 'isKnownStep', target: 'changing', actions: 'chooseStep' } },
        },
        changing: { on: { 'step.advanced': 'listing', 'step.returned': 'listing' } },
      },
    },
    assessed: {
      initial: 'showing',
      on: {
        'step.returned': { target: 'asking', actions: 'reopen' },
        'walk.resumed': { guard: 'hasOpen', target: 'asking', actions: 'goOn' },
      },
      states: {
        showing: {
          on: { 'step.chosen': { guard: 'isKnownStep', target: 'changing', actions: 'chooseStep' } },
        },
        changing: { on: { 'step.advanced': 'showing', 'step.returned': 'showing' } },
      },
    },
  },
} as const satisfies State;
