import { own } from '../pack/own.ts';
import type { Item, Pack, Severity } from '../pack/types.ts';
import { type ContextView, contextTruth, severityIn, viewContext } from '../pack/when.ts';
import type { Answer, Response } from './types.ts';

/** Whether an item applies: surely, not at all, or only if a parent that is still unknown opens it. */
export type Reach = 'applies' | 'open' | 'ruled-out';

/** An item in its tree, with what is known of it. */
export interface Branch {
  readonly item: Item;
  /** Its index in the pack's list. */
  readonly place: number;
  /** How much it weighs in this context. */
  readonly severity: Severity;
  /** Whether the context, its own and that of its parents, lets it apply at all. */
  readonly inContext: boolean;
  /** Whether it does so whatever the visitor is unsure of. */
  readonly surelyInContext: boolean;
  readonly reach: Reach;
  /** Index of the option that counts. `undefined` is unknown: not asked, stale, or waiting for a parent. */
  readonly chosen: number | undefined;
  readonly children: readonly Branch[];
}

/** Every item once, parents before their follow-ups, with the answers that count. Linear. */
export function growForest(
  pack: Pack,
  response: Response,
): { branches: readonly Branch[]; view: ContextView } {
  const view = viewContext(pack, response);
  const branches: Growing[] = [];
  const followUps = new Map<string, number[]>();
  pack.items.forEach((item, place) => {
    const parent = item.when?.item?.id;
    const siblings = parent === undefined ? undefined : followUps.get(parent);
    if (parent === undefined) branches.push(branchAt(item, place, undefined, response, view));
    else if (siblings) siblings.push(place);
    else followUps.set(parent, [place]);
  });
  for (let next = 0; next < branches.length; next++) {
    const parent = branches[next];
    if (!parent) break;
    for (const place of followUps.get(parent.item.id) ?? []) {
      const item = pack.items[place];
      if (!item) continue;
      const branch = branchAt(item, place, parent, response, view);
      parent.children.push(branch);
      branches.push(branch);
    }
  }
  return { branches, view };
}

type Growing = Branch & { readonly children: Branch[] };

function branchAt(
  item: Item,
  place: number,
  parent: Branch | undefined,
  response: Response,
  view: ContextView,
): Growing {
  const truth = contextTruth(item.when?.context, view);
  const inContext = (parent?.inContext ?? true) && truth !== 'no';
  const surelyInContext = (parent?.surelyInContext ?? true) && truth === 'yes';
  const reach = inContext ? reachThrough(item, parent) : 'ruled-out';
  const answer = reach === 'applies' ? own(response.answers, item.id) : undefined;
  const chosen = answer && optionIndex(item, answer.option);
  const severity = severityIn(item, view);
  return { item, place, severity, inContext, surelyInContext, reach, chosen, children: [] };
}

/** An unsure context leaves an item applicable, so only the parent can leave it open. */
function reachThrough(item: Item, parent: Branch | undefined): Reach {
  if (!parent) return 'applies';
  if (parent.reach !== 'applies') return parent.reach;
  if (parent.chosen === undefined) return 'open';
  const answer = parent.item.options[parent.chosen]?.id ?? '';
  return item.when?.item?.in.includes(answer) ? 'applies' : 'ruled-out';
}

function optionIndex(item: Item, option: string): number | undefined {
  const index = item.options.findIndex(one => one.id === option);
  return index < 0 ? undefined : index;
}

/** The items that apply, in pack order. */
export function applicableItems(pack: Pack, response: Response): readonly Item[] {
  const applying = new Set<Item>();
  for (const branch of growForest(pack, response).branches)
    if (branch.reach === 'applies') applying.add(branch.item);
  return pack.items.filter(item => applying.has(item));
}

/**
 * The answers that count: to items that apply, with the option known. Answers left behind by a changed parent
 * or context stay in the response, so that going back restores them, but everything that reads answers
 * reads them through here.
 */
export function effectiveAnswers(pack: Pack, response: Response): ReadonlyMap<string, Answer> {
  const counting = new Map<string, Answer>();
  for (const { item, chosen } of growForest(pack, response).branches) {
    const answer = own(response.answers, item.id);
    if (chosen !== undefined && answer) counting.set(item.id, answer);
  }
  return counting;
}

/** The response without answers to items that do not apply, as it is kept and exported. */
export function liveResponse(pack: Pack, response: Response): Response {
  const applying = new Set(applicableItems(pack, response).map(item => item.id));
  const answers = Object.entries(response.answers).filter(([id]) => applying.has(id));
  return { ...response, answers: Object.fromEntries(answers) };
}
