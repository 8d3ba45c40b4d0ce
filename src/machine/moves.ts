import { assessOnce } from '../assessment/assess-once.ts';
import { isEnough } from '../assessment/enough.ts';
import { rankOf } from '../assessment/levels.ts';
import type { Level } from '../pack/types.ts';
import { fitsAnswer, withAnswer, withClaims, withContext, withText } from '../response/edit.ts';
import { emptyResponse } from '../response/empty.ts';
import { canAnswer } from '../response/open-options.ts';
import { askAgainSteps, FIVE, isStep, nextStep, previousStep } from './steps.ts';
import type { Step, WalkContext, WalkEvent, WalkInput } from './types.ts';

/** Items from one pause to the next. */
export const STRETCH = 5;
/** How many pauses there are. */
const PAUSES = 2;

/** A walk that has gone nowhere yet. */
const FRESH = {
  at: FIVE,
  trail: [],
  passed: 0,
  pauses: 0,
  told: false,
  toldLevel: undefined,
  ended: false,
} as const;

/** Whether a way may be taken. */
export type Guard = (context: WalkContext, event: WalkEvent) => boolean;

/** What is otherwise once it was taken. */
export type Action = (context: WalkContext, event: WalkEvent) => Partial<WalkContext>;

/** Where a walk begins. */
export function beginContext({ pack, audience, order = 'short', ...input }: WalkInput): WalkContext {
  const response = input.response ?? emptyResponse(pack, audience);
  const walk = { ...FRESH, pack, audience, response, order, trail: input.trail ?? [] };
  const wanted = askAgainSteps(response)[0] ?? input.at;
  const at = wanted && isStep(walk, wanted) ? wanted : nextStep(walk);
  return { ...walk, at: at ?? FIVE };
}

/** What the ways of the chart ask. */
export const guards = {
  isPastIntroduction: context => context.at.kind === 'item' || context.at.kind === 'claims',
  isInIntroduction: context => context.at.kind !== 'item' && context.at.kind !== 'claims',
  hasEnded: context => context.ended,
  isPauseDue: context => {
    const { order, at, passed, pauses, toldLevel } = context;
    if (order !== 'short' || at.kind !== 'item') return false;
    const enough = enoughOf(context);
    // Who went on after that wants to hear no more than what is graver.
    if (enough) return !toldLevel || rankOf(enough) > rankOf(toldLevel);
    return pauses < PAUSES && passed + 1 >= STRETCH;
  },
  hasPrevious: context => previousStep(context) !== undefined,
  hasOpen: ({ pack, response }) => assessOnce(pack, response).nextQuestions.length > 0,
  isKnownContext: ({ pack }, event) =>
    event.type === 'context.answered' &&
    pack.context.some(
      ({ id, options }) => id === event.id && options.some(option => option.id === event.option),
    ),
  isKnownOption: ({ pack }, event) =>
    event.type === 'item.answered' &&
    pack.items.some(item => item.id === event.id && canAnswer(item, event.option)),
  canBeWritten: ({ pack }, event) =>
    event.type === 'text.written' && fitsAnswer(event.text) && pack.items.some(item => item.id === event.id),
  areKnownClaims: ({ pack }, event) =>
    event.type === 'claims.marked' && event.ids.every(id => pack.claims.some(claim => claim.id === id)),
  isOutgrown: (_, event) => event.type === 'response.replaced' && askAgainSteps(event.response).length > 0,
  isKnownStep: (context, event) => event.type === 'step.chosen' && isStep(context, event.step),
} satisfies Readonly<Record<string, Guard>>;

/** What they do. */
export const actions = {
  askAgain: context => ({ at: askAgainSteps(context.response)[0] ?? context.at }),
  answerContext: (context, event) =>
    event.type === 'context.answered'
      ? { response: withContext(context.response, event.id, event.option) }
      : {},
  answerItem: (context, event) =>
    event.type === 'item.answered' ? { response: withAnswer(context.response, event.id, event.option) } : {},
  writeText: (context, event) =>
    event.type === 'text.written' ? { response: withText(context.response, event.id, event.text) } : {},
  markClaims: (context, event) =>
    event.type === 'claims.marked' ? { response: withClaims(context.response, event.ids, event.mark) } : {},
  replaceResponse: (context, event) =>
    event.type === 'response.replaced' ? { ...FRESH, response: event.response, at: context.at } : {},
  joinResponse: (_, event) => (event.type === 'response.joined' ? { response: event.response } : {}),
  chooseOrder: (_, event) => (event.type === 'order.chosen' ? { order: event.order } : {}),
  chooseStep: (_, event) => (event.type === 'step.chosen' ? { at: event.step } : {}),
  turnTo: (context, event) => (event.type === 'step.chosen' ? leaveFor(event.step, context) : {}),
  advance: context => {
    // Worked out once: it is the dearest thing that a press asks for.
    const next = nextStep(context);
    return next ? leaveFor(next, context) : { ended: true };
  },
  // The item that led to the pause is passed as the walk goes on from there.
  pause: context => {
    const toldLevel = enoughOf(context) ?? context.toldLevel;
    return { passed: -1, pauses: context.pauses + 1, told: toldLevel !== undefined, toldLevel };
  },
  goOn: context => {
    const { pauses, told, toldLevel } = context;
    const walk = { ...context, ...FRESH, pauses, told, toldLevel };
    return { ...walk, at: nextStep(walk) ?? context.at };
  },
  reopen: () => ({ ended: false }),
  goBack: context => {
    const previous = previousStep(context);
    if (!previous) return {};
    const { step, trail } = previous;
    return { at: step, trail, passed: context.passed - Number(step.kind === 'item') };
  },
  beginAnew: context => {
    const walk = { ...context, ...FRESH, response: emptyResponse(context.pack, context.audience) };
    return { ...walk, at: nextStep(walk) ?? FIVE };
  },
} satisfies Readonly<Record<string, Action>>;

/** The lowest level that is still possible, where what is known is enough to decide on. */
function enoughOf({ pack, response }: WalkContext): Level | undefined {
  const { level } = assessOnce(pack, response);
  return isEnough(level) ? level.low : undefined;
}

function leaveFor(step: Step, { at, trail, passed }: WalkContext): Partial<WalkContext> {
  return { at: step, trail: [...trail, at], passed: passed + Number(at.kind === 'item') };
}
