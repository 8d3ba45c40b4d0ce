import type { RefusedCondition, Severity } from '../pack/types.ts';
import { type ContextView, isAsSevere, sureSeverityIn } from '../pack/when.ts';
import type { Branch } from '../response/applicable.ts';
import { mostOf, withFollowUps } from './bounds.ts';

/** How many items of a severity were refused: surely, if the context turns out so, and at most. */
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

/** Refusals by severity, each counted once for all floors that ask for it. */
export function refusalsIn(branches: readonly Branch[], view: ContextView): RefusalsOf {
  const counted = new Map<Severity, Refusals>();
  return ({ severity }) => {
    const refusals = counted.get(severity) ?? countRefusals(branches, view, severity);
    counted.set(severity, refusals);
    return refusals;
  };
}

/** Exact, from the follow-ups up: to refuse a question may shut others that could be refused too. */
function countRefusals(branches: readonly Branch[], view: ContextView, severity: Severity): Refusals {
  const below = new Array<number>(branches.length).fill(0);
  let [sure, known, most] = [0, 0, 0];
  for (let index = branches.length - 1; index >= 0; index--) {
    const branch = branches[index];
    if (!branch?.inContext) continue;
    const alone = isAsSevere(branch.severity, severity) ? refusing(branch) : branch.item.options.map(() => 0);
    const points = withFollowUps(branch, alone, below);
    below[branch.place] = branch.chosen === undefined ? mostOf(points) : (points[branch.chosen] ?? 0);
    if (!branch.item.when?.item) most += below[branch.place] ?? 0;
    if (branch.chosen === undefined || alone[branch.chosen] !== 1) continue;
    known += 1;
    if (branch.surelyInContext && isAsSevere(sureSeverityIn(branch.item, view), severity)) sure += 1;
  }
  return { sure, known, below, most };
}

/** By option, 1 where it refuses: `no-answer` and whatever is worse, so that a worse answer never counts for less. */
function refusing({ item }: Branch): readonly number[] {
  const from = item.options.findIndex(({ id }) => id === 'no-answer');
  return item.options.map((_, rank) => (from > 0 && rank >= from ? 1 : 0));
}
