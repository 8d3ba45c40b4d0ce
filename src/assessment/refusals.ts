import type { Item, RefusedCondition, Severity } from '../pack/types.ts';
import { type ContextView, stepsFrom, sureSeverityIn } from '../pack/when.ts';
import type { Branch } from '../response/applicable.ts';
import { mostOf, withFollowUps } from './bounds.ts';

/** How much was refused, or not well answered: surely, if the context turns out so, and at most. */
export interface Refusals {
  readonly sure: number;
  /** Known answers that count in some context that the visitor is unsure of. */
  readonly known: number;
  /** By place in the pack: the most that an unknown item and its follow-ups could add. */
  readonly below: readonly number[];
  readonly most: number;
}

/** Looks up the refusals that a floor asks about. */
export type RefusalsOf = (condition: RefusedCondition) => Refusals;

/** Refusals by severity and way of counting, each counted once for all floors that ask for it. */
export function refusalsIn(branches: readonly Branch[], view: ContextView): RefusalsOf {
  const counted = new Map<string, Refusals>();
  return condition => {
    const kind = condition.severity + condition.by;
    const refusals = counted.get(kind) ?? countRefusals(branches, view, condition);
    counted.set(kind, refusals);
    return refusals;
  };
}

/** Exact, from the follow-ups up: to refuse a question may shut others that could be refused too. */
function countRefusals(
  branches: readonly Branch[],
  view: ContextView,
  condition: RefusedCondition,
): Refusals {
  const below = new Array<number>(branches.length).fill(0);
  let [sure, known, most] = [0, 0, 0];
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const alone = countsOf(branch.item, branch.severity, condition);
    const points = withFollowUps(branch, alone, below);
    below[branch.place] = branch.chosen === undefined ? mostOf(points) : (points[branch.chosen] ?? 0);
    if (!branch.item.when?.item) most += below[branch.place] ?? 0;
    if (branch.chosen === undefined) continue;
    known += alone[branch.chosen] ?? 0;
    if (!branch.surelyInContext) continue;
    sure += countsOf(branch.item, sureSeverityIn(branch.item, view), condition)[branch.chosen] ?? 0;
  }
  return { sure, known, below, most };
}

/**
 * What each option counts for: 1 where it refuses, which is `no-answer` and whatever is worse, or by weight. Neither
 * ever falls along the options, so that a worse answer never counts for less.
 */
function countsOf({ options }: Item, severity: Severity, condition: RefusedCondition): readonly number[] {
  const steps = Math.max(0, stepsFrom(condition.severity, severity));
  if (condition.by) return options.map(({ concern }) => Math.floor(steps * concern));
  const from = options.findIndex(({ id }) => id === 'no-answer');
  return options.map((_, rank) => Number(steps > 0 && from > 0 && rank >= from));
}
