import { own } from '../pack/own.ts';
import type { Floor, Pack } from '../pack/types.ts';
import { type ContextView, contextTruth } from '../pack/when.ts';
import type { Branch } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import type { RefusalsOf } from './refusals.ts';

/** Floors that hold on what is known, and floors that something unknown may still trigger. */
export interface FloorsNow {
  readonly holding: readonly Floor[];
  readonly possible: readonly Floor[];
}

/** A floor that rests on an unsure context is possible, never holding. */
export function floorsNow(
  pack: Pack,
  response: Response,
  view: ContextView,
  branches: readonly Branch[],
  refusals: RefusalsOf,
): FloorsNow {
  const tested = testedItems(pack, branches);
  const holding: Floor[] = [];
  const possible: Floor[] = [];
  for (const floor of pack.floors) {
    const context = contextTruth(floor.when.context, view);
    const met = context === 'no' ? 'no' : subjectTruth(floor, response, tested, refusals);
    if (met === 'no') continue;
    if (met === 'yes' && context === 'yes') holding.push(floor);
    else possible.push(floor);
  }
  return { holding, possible };
}

function subjectTruth(
  floor: Floor,
  response: Response,
  tested: ReadonlyMap<string, Tested>,
  refusals: RefusalsOf,
): 'yes' | 'no' | 'maybe' {
  const { claim, item, refused } = floor.when;
  if (refused !== undefined) {
    const { sure, most } = refusals(refused);
    if (sure >= refused.atLeast) return 'yes';
    return most >= refused.atLeast ? 'maybe' : 'no';
  }
  if (claim !== undefined) {
    const mark = own(response.claims, claim);
    if (mark === undefined) return 'maybe';
    return mark === 'heard' ? 'yes' : 'no';
  }
  if (item === undefined) return 'yes';
  const { branch, ranks } = tested.get(item.id) ?? {};
  if (!branch || branch.reach === 'ruled-out') return 'no';
  if (branch.chosen === undefined) return 'maybe';
  const last = item.to === undefined ? undefined : ranks?.get(item.to);
  const reached = branch.chosen >= (ranks?.get(item.from) ?? 0);
  return reached && (last === undefined || branch.chosen <= last) ? 'yes' : 'no';
}

/** An item that a floor tests. */
interface Tested {
  readonly branch: Branch;
  /** Option id → its index, from best to worst. */
  readonly ranks: ReadonlyMap<string, number>;
}

function testedItems(pack: Pack, branches: readonly Branch[]): ReadonlyMap<string, Tested> {
  const ids = new Set(pack.floors.map(floor => floor.when.item?.id));
  const tested = branches.filter(branch => ids.has(branch.item.id));
  return new Map(
    tested.map(branch => {
      const ranks = new Map(branch.item.options.map((option, rank) => [option.id, rank]));
      return [branch.item.id, { branch, ranks }];
    }),
  );
}
