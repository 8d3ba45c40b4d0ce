import { assessOnce } from '../assessment/assess-once.ts';
import { decidingContext } from '../pack/deciding-context.ts';
import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { applicableItems, effectiveAnswers } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import type { Step, WalkContext } from './types.ts';

/** The questions to take along, before any answer. */
export const FIVE: Step = { kind: 'five', id: '' };
/** When to get help and where to report, for whoever has had the treatment. */
export const HARM: Step = { kind: 'harm', id: '' };
/** All claims on one screen. With the id of a category, those stand first. */
export const CLAIMS: Step = { kind: 'claims', id: '' };

/** The context questions as steps. */
export function contextSteps(pack: Pack): readonly Step[] {
  return pack.context.map(({ id }) => ({ kind: 'context', id }) as const);
}

/** The context questions that are to be asked again, since an answer of theirs has come to mean less. */
export function askAgainSteps({ askAgain = [] }: Response): readonly Step[] {
  return askAgain.map(id => ({ kind: 'context', id }) as const);
}

/** Ids of the claim categories, in the order shown. */
export function claimCategories(pack: Pack): readonly string[] {
  const named = (pack.categories ?? []).map(category => category.id);
  return [...new Set([...named, ...pack.claims.map(claim => claim.category)])];
}

/** The steps of the walk by topic: items that apply, domain by domain, then the claims. */
export function walkSteps(pack: Pack, response: Response): readonly Step[] {
  const place = new Map(pack.domains.map(({ id }, index) => [id, index]));
  const items = applicableItems(pack, response).toSorted(
    (a, b) => (place.get(a.domain) ?? 0) - (place.get(b.domain) ?? 0),
  );
  const steps = items.map(({ id }) => ({ kind: 'item', id }) as const);
  return pack.claims.length > 0 ? [...steps, CLAIMS] : steps;
}

/** The steps of the walk that nothing has been said about, or not all. */
export function openSteps(pack: Pack, response: Response): readonly Step[] {
  const answered = effectiveAnswers(pack, response);
  return walkSteps(pack, response).filter(({ kind, id }) =>
    kind === 'item'
      ? !answered.has(id)
      : pack.claims.some(claim => own(response.claims, claim.id) === undefined),
  );
}

/** Whether two steps are the same screen. */
export function sameStep(a: Step, b: Step): boolean {
  return a.kind === b.kind && (a.id === b.id || a.kind === 'claims');
}

/** Whether a step can be shown: answers given since may have ruled it out. */
export function isStep({ pack, response }: Pick<WalkContext, 'pack' | 'response'>, step: Step): boolean {
  const { kind, id } = step;
  if (kind === 'five') return true;
  if (kind === 'harm') return pack.panels?.harm !== undefined;
  if (kind === 'context') return pack.context.some(question => question.id === id);
  if (kind === 'claims') return pack.claims.length > 0 && (id === '' || claimCategories(pack).includes(id));
  return applicableItems(pack, response).some(item => item.id === id);
}

/** The open steps, most able to move the result first. Claims of all categories are one step. */
export function weightiestSteps(pack: Pack, response: Response): readonly Step[] {
  const steps = assessOnce(pack, response).nextQuestions.map(({ kind, id }) =>
    kind === 'claims' ? CLAIMS : { kind, id },
  );
  return steps.filter((step, index) => step !== CLAIMS || steps.indexOf(CLAIMS) === index);
}

/** The open step that follows, in the order chosen. `undefined` at the end of the walk. */
export function nextStep(context: WalkContext): Step | undefined {
  const { pack, response, at, order, trail } = context;
  const isNew = (step: Step) => ![...trail, at].some(one => sameStep(one, step));
  const asked = ({ id }: Step) => own(response.context, id) !== undefined && !response.askAgain?.includes(id);
  const plan = planSteps(context, !isNew(FIVE)).find(step => isNew(step) && !asked(step));
  if (plan) return plan;
  if (order === 'short') {
    const steps = weightiestSteps(pack, response);
    // The first questions are such as one can ask a person.
    return (context.pauses === 0 ? steps.toSorted(itemsFirst) : steps).find(isNew);
  }
  const open = openSteps(pack, response);
  const all = walkSteps(pack, response);
  const here = all.findIndex(step => sameStep(step, at));
  return all.slice(here + 1).find(step => open.some(one => sameStep(one, step)));
}

/**
 * The context questions to ask by now: in the short order the one that decides most, and after the first pause the
 * others that decide anything; by topic all of them. Whoever took questions along has said where they are, and is asked
 * for no more than what decides.
 */
function planSteps({ pack, order, pauses }: WalkContext, hasFive: boolean): readonly Step[] {
  const steps = decidingContext(pack).map(id => ({ kind: 'context', id }) as const);
  if (order === 'topic') return hasFive ? steps : contextSteps(pack);
  return pauses === 0 ? steps.slice(0, 1) : steps;
}

function itemsFirst(a: Step, b: Step): number {
  return Number(a.kind === 'claims') - Number(b.kind === 'claims');
}

/** The step that was left last, of those that still apply. */
export function previousStep(
  context: WalkContext,
): { readonly step: Step; readonly trail: readonly Step[] } | undefined {
  const index = context.trail.findLastIndex(step => isStep(context, step));
  const step = context.trail[index];
  return step && { step, trail: context.trail.slice(0, index) };
}
