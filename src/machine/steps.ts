import { assess } from '../assessment/assess.ts';
import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { applicableItems, effectiveAnswers } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import type { Step, WalkContext } from './types.ts';

/** The steps before the first question: the context questions, then the choice of order. */
export function introSteps(pack: Pack): readonly Step[] {
  return [
    ...pack.context.map(({ id }) => ({ kind: 'context', id }) as const),
    { kind: 'order', id: 'order' },
  ];
}

/** The context questions that are to be asked again, since an answer of theirs has come to mean less. */
export function askAgainSteps({ askAgain = [] }: Response): readonly Step[] {
  return askAgain.map(id => ({ kind: 'context', id }) as const);
}

/** The steps of the walk by topic: items that apply, domain by domain, then claims by category. */
export function walkSteps(pack: Pack, response: Response): readonly Step[] {
  const place = new Map(pack.domains.map(({ id }, index) => [id, index]));
  const items = applicableItems(pack, response).toSorted(
    (a, b) => (place.get(a.domain) ?? 0) - (place.get(b.domain) ?? 0),
  );
  const categories = new Set([
    ...(pack.categories ?? []).map(category => category.id),
    ...pack.claims.map(claim => claim.category),
  ]);
  return [
    ...items.map(({ id }) => ({ kind: 'item', id }) as const),
    ...[...categories].map(id => ({ kind: 'claims', id }) as const),
  ];
}

/** The steps of the walk that nothing has been said about, or not all. */
export function openSteps(pack: Pack, response: Response): readonly Step[] {
  const answered = effectiveAnswers(pack, response);
  return walkSteps(pack, response).filter(({ kind, id }) =>
    kind === 'item'
      ? !answered.has(id)
      : pack.claims.some(claim => claim.category === id && own(response.claims, claim.id) === undefined),
  );
}

/** Whether two steps are the same screen. */
export function sameStep(a: Step, b: Step): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Whether a step can be shown: answers given since may have ruled it out. */
export function isStep({ pack, response }: Pick<WalkContext, 'pack' | 'response'>, step: Step): boolean {
  const steps =
    step.kind === 'context' || step.kind === 'order' ? introSteps(pack) : walkSteps(pack, response);
  return steps.some(one => sameStep(one, step));
}

/** The open steps, most able to move the result first. */
export function weightiestSteps(pack: Pack, response: Response): readonly Step[] {
  return assess(pack, response).nextQuestions.map(({ kind, id }) => ({ kind, id }));
}

/** The open step that follows, in the order chosen. `undefined` at the end of the walk. */
export function nextStep(context: WalkContext): Step | undefined {
  const { pack, response, at, order } = context;
  const intro = introSteps(pack);
  const place = intro.findIndex(step => sameStep(step, at));
  if (place >= 0 && place + 1 < intro.length) return intro[place + 1];
  if (order === 'short') {
    const passed = [...context.trail, at];
    return weightiestSteps(pack, response).find(step => !passed.some(one => sameStep(one, step)));
  }
  const open = openSteps(pack, response);
  const all = walkSteps(pack, response);
  const here = all.findIndex(step => sameStep(step, at));
  return all.slice(here + 1).find(step => open.some(one => sameStep(one, step)));
}

/** The step that was left last, of those that still apply. */
export function previousStep(
  context: WalkContext,
): { readonly step: Step; readonly trail: readonly Step[] } | undefined {
  const index = context.trail.findLastIndex(step => isStep(context, step));
  const step = context.trail[index];
  return step && { step, trail: context.trail.slice(0, index) };
}
