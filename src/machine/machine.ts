import { assign, createMachine } from 'xstate';
import { withAnswer, withClaims, withContext, withText } from '../response/edit.ts';
import { emptyResponse } from '../response/empty.ts';
import { canAnswer } from '../response/open-options.ts';
import {
  askAgainSteps,
  introSteps,
  isStep,
  nextStep,
  openSteps,
  previousStep,
  weightiestSteps,
} from './steps.ts';
import type { Step, WalkContext, WalkEvent, WalkInput } from './types.ts';

const START: Step = { kind: 'order', id: 'order' };

/**
 * The walk through a pack: `introducing` → `asking` → `reviewing` → `assessed`. Nothing is final, since people
 * change answers after they see a result. Where a step is opened from the review or the result, leaving it
 * leads back there. The machine is a pure function of its events. Written without `setup`, which would bring every
 * built-in action along: 0.7 kB that no page needs.
 */
export const questionnaireMachine = createMachine(
  {
    types: { context: {} as WalkContext, events: {} as WalkEvent, input: {} as WalkInput },
    id: 'questionnaire',
    context: ({ input }) => {
      const { pack, audience, order = 'topic' } = input;
      const response = input.response ?? emptyResponse(pack, audience);
      const again = askAgainSteps(response)[0];
      const wanted = again ?? input.at;
      const at = wanted && isStep({ pack, response }, wanted) ? wanted : undefined;
      const first = wanted ? openSteps(pack, response)[0] : introSteps(pack)[0];
      return { pack, audience, response, order, at: at ?? first ?? START, trail: input.trail ?? [] };
    },
    on: {
      'context.answered': { guard: 'isKnownContext', actions: 'answerContext' },
      'item.answered': { guard: 'isKnownOption', actions: 'answerItem' },
      'text.written': { guard: 'isKnownItem', actions: 'writeText' },
      'claims.marked': { guard: 'areKnownClaims', actions: 'markClaims' },
      'order.chosen': { actions: 'chooseOrder' },
      'response.replaced': [
        { guard: 'isOutgrown', target: '.introducing', actions: ['replaceResponse', 'askAgain'] },
        { target: '.reviewing', actions: 'replaceResponse' },
      ],
      'walk.restarted': { target: '.introducing', actions: 'beginAnew' },
      'review.opened': { target: '.reviewing' },
      'result.opened': { target: '.assessed' },
    },
    initial: 'introducing',
    states: {
      introducing: {
        always: { guard: 'isPastIntroduction', target: 'asking' },
        on: {
          'step.advanced': [{ guard: 'hasNext', actions: 'advance' }, { target: 'reviewing' }],
          'step.returned': { guard: 'hasPrevious', actions: 'goBack' },
        },
      },
      asking: {
        always: { guard: 'isInIntroduction', target: 'introducing' },
        on: {
          'step.advanced': [{ guard: 'hasNext', actions: 'advance' }, { target: 'reviewing' }],
          'step.returned': { guard: 'hasPrevious', actions: 'goBack' },
        },
      },
      reviewing: {
        initial: 'listing',
        on: {
          'step.returned': 'asking',
          'walk.resumed': { guard: 'hasOpen', target: 'asking', actions: 'askWeightiest' },
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
          'step.returned': 'asking',
          'walk.resumed': { guard: 'hasOpen', target: 'asking', actions: 'askWeightiest' },
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
      isInIntroduction: ({ context }) => context.at.kind === 'context' || context.at.kind === 'order',
      hasNext: ({ context }) => nextStep(context) !== undefined,
      hasPrevious: ({ context }) => previousStep(context) !== undefined,
      hasOpen: ({ context }) => openSteps(context.pack, context.response).length > 0,
      isKnownContext: ({ context: { pack }, event }) =>
        event.type === 'context.answered' &&
        pack.context.some(
          ({ id, options }) => id === event.id && options.some(option => option.id === event.option),
        ),
      isKnownOption: ({ context: { pack }, event }) =>
        event.type === 'item.answered' &&
        pack.items.some(item => item.id === event.id && canAnswer(item, event.option)),
      isKnownItem: ({ context: { pack }, event }) =>
        event.type === 'text.written' && pack.items.some(item => item.id === event.id),
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
      replaceResponse: assign(({ event }) =>
        event.type === 'response.replaced' ? { response: event.response, trail: [] } : {},
      ),
      chooseOrder: assign(({ event }) => (event.type === 'order.chosen' ? { order: event.order } : {})),
      chooseStep: assign(({ event }) => (event.type === 'step.chosen' ? { at: event.step } : {})),
      advance: assign(({ context }) => ({
        at: nextStep(context) ?? context.at,
        trail: [...context.trail, context.at],
      })),
      askWeightiest: assign(({ context }) => ({
        at: weightiestSteps(context.pack, context.response)[0] ?? context.at,
        trail: [],
      })),
      goBack: assign(({ context }) => {
        const previous = previousStep(context);
        return previous ? { at: previous.step, trail: previous.trail } : {};
      }),
      beginAnew: assign(({ context }) => ({
        response: emptyResponse(context.pack, context.audience),
        at: introSteps(context.pack)[0] ?? START,
        trail: [],
      })),
    },
  },
);
