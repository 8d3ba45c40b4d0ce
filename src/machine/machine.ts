import { assign, createMachine } from 'xstate';
import { assessOnce } from '../assessment/assess-once.ts';
import { isEnough } from '../assessment/enough.ts';
import { fitsAnswer, withAnswer, withClaims, withContext, withText } from '../response/edit.ts';
import { emptyResponse } from '../response/empty.ts';
import { canAnswer } from '../response/open-options.ts';
import { askAgainSteps, FIVE, isStep, nextStep, previousStep } from './steps.ts';
import type { Step, WalkContext, WalkEvent, WalkInput } from './types.ts';

/** Items from one pause to the next, and how many pauses there are. */
const STRETCH = 5;
const PAUSES = 2;

/** A walk that has gone nowhere yet. */
const FRESH = { at: FIVE, trail: [], passed: 0, pauses: 0, told: false, ended: false } as const;

/**
 * The walk through a pack: `introducing` → `asking` → `assessed`, with pauses on the way (after five items,
 * after ten, and once what is known is enough to decide on) and all answers in `reviewing`. Nothing is final, since people change answers after they see a result. Where a step is opened from the review or the result, leaving it
 * leads back there. The machine is a pure function of its events. Written without `setup`, which would bring every
 * built-in action along: 0.7 kB that no page needs.
 */
export const questionnaireMachine = createMachine(
  {
    types: { context: {} as WalkContext, events: {} as WalkEvent, input: {} as WalkInput },
    id: 'questionnaire',
    context: ({ input }) => {
      const { pack, audience, order = 'short' } = input;
      const response = input.response ?? emptyResponse(pack, audience);
      const walk = { ...FRESH, pack, audience, response, order, trail: input.trail ?? [] };
      const wanted = askAgainSteps(response)[0] ?? input.at;
      const at = wanted && isStep(walk, wanted) ? wanted : nextStep(walk);
      return { ...walk, at: at ?? FIVE };
    },
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
  },
  {
    guards: {
      isPastIntroduction: ({ context }) => context.at.kind === 'item' || context.at.kind === 'claims',
      isInIntroduction: ({ context }) => context.at.kind !== 'item' && context.at.kind !== 'claims',
      hasEnded: ({ context }) => context.ended,
      isPauseDue: ({ context }) => {
        const { order, at, passed, pauses } = context;
        if (order !== 'short' || at.kind !== 'item') return false;
        return (pauses < PAUSES && passed + 1 >= STRETCH) || (!context.told && knowsEnough(context));
      },
      hasPrevious: ({ context }) => previousStep(context) !== undefined,
      hasOpen: ({ context: { pack, response } }) => assessOnce(pack, response).nextQuestions.length > 0,
      isKnownContext: ({ context: { pack }, event }) =>
        event.type === 'context.answered' &&
        pack.context.some(
          ({ id, options }) => id === event.id && options.some(option => option.id === event.option),
        ),
      isKnownOption: ({ context: { pack }, event }) =>
        event.type === 'item.answered' &&
        pack.items.some(item => item.id === event.id && canAnswer(item, event.option)),
      canBeWritten: ({ context: { pack }, event }) =>
        event.type === 'text.written' &&
        fitsAnswer(event.text) &&
        pack.items.some(item => item.id === event.id),
      areKnownClaims: ({ context: { pack }, event }) =>
        event.type === 'claims.marked' && event.ids.every(id => pack.claims.some(claim => claim.id === id)),
      isOutgrown: ({ event }) =>
        event.type === 'response.replaced' && askAgainSteps(event.response).length > 0,
      isKnownStep: ({ context, event }) => event.type === 'step.chosen' && isStep(context, event.step),
    },
    actions: {
      askAgain: assign(({ context }) => ({ at: askAgainSteps(context.response)[0] ?? context.at })),
      answerContext: assign(({ context, event }) =>
        event.type === 'context.answered'
          ? { response: withContext(context.response, event.id, event.option) }
          : {},
      ),
      answerItem: assign(({ context, event }) =>
        event.type === 'item.answered'
          ? { response: withAnswer(context.response, event.id, event.option) }
          : {},
      ),
      writeText: assign(({ context, event }) =>
        event.type === 'text.written' ? { response: withText(context.response, event.id, event.text) } : {},
      ),
      markClaims: assign(({ context, event }) =>
        event.type === 'claims.marked'
          ? { response: withClaims(context.response, event.ids, event.mark) }
          : {},
      ),
      replaceResponse: assign(({ context, event }) =>
        event.type === 'response.replaced' ? { ...FRESH, response: event.response, at: context.at } : {},
      ),
      joinResponse: assign(({ event }) =>
        event.type === 'response.joined' ? { response: event.response } : {},
      ),
      chooseOrder: assign(({ event }) => (event.type === 'order.chosen' ? { order: event.order } : {})),
      chooseStep: assign(({ event }) => (event.type === 'step.chosen' ? { at: event.step } : {})),
      turnTo: assign(({ context, event }) =>
        event.type === 'step.chosen' ? leaveFor(event.step, context) : {},
      ),
      advance: assign(({ context }) => {
        // Worked out once: it is the dearest thing that a press asks for.
        const next = nextStep(context);
        return next ? leaveFor(next, context) : { ended: true };
      }),
      // The item that led to the pause is passed as the walk goes on from there.
      pause: assign(({ context }) => ({
        ...{ passed: -1, pauses: context.pauses + 1 },
        told: context.told || knowsEnough(context),
      })),
      goOn: assign(({ context }) => {
        const { pauses, told } = context;
        const walk = { ...context, ...FRESH, pauses, told };
        return { ...walk, at: nextStep(walk) ?? context.at };
      }),
      reopen: assign({ ended: false }),
      goBack: assign(({ context }) => {
        const previous = previousStep(context);
        if (!previous) return {};
        const { step, trail } = previous;
        return { at: step, trail, passed: context.passed - Number(step.kind === 'item') };
      }),
      beginAnew: assign(({ context }) => {
        const walk = { ...context, ...FRESH, response: emptyResponse(context.pack, context.audience) };
        return { ...walk, at: nextStep(walk) ?? FIVE };
      }),
    },
  },
);

function knowsEnough({ pack, response }: WalkContext): boolean {
  return isEnough(assessOnce(pack, response).level);
}

function leaveFor(step: Step, { at, trail, passed }: WalkContext): Partial<WalkContext> {
  return { at: step, trail: [...trail, at], passed: passed + Number(at.kind === 'item') };
}
