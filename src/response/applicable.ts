import { own } from '../pack/own.ts';
import type { Item, Pack } from '../pack/types.ts';
import { type ContextView, contextTruth, viewContext } from '../pack/when.ts';
import type { Answer, Response } from './types.ts';

/** Whether an item applies: surely, not at all, or only if a parent that is still unknown opens it. */
export type Reach = 'applies' | 'open' | 'ruled-out';

/** An item in its tree, with what is known of it. */
export interface Branch {
  readonly item: Item;
  /** Whether the context, its own and that of its parents, lets it apply at all. */
  readonly inContext: boolean;
  readonly reach: Reach;
  /** Option id → its index, from best to worst. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Index of the option that counts. `undefined` is unknown: not asked, stale, or waiting for a parent. */
  readonly chosen: number | undefined;
  readonly children: readonly Branch[];
}

/** Every item once, parents before their follow-ups, with the answers that count. Linear. */
export function growForest(
  pack: Pack,
  response: Response,
): { branches: readonly Branch[]; view: ContextView } {
  const view = viewContext(pack, response.context);
  const followUps = new Map<string, Item[]>();
  for (const item of pack.items) {
    const parent = item.when?.item?.id;
    if (parent === undefined) continue;
    const siblings = followUps.get(parent);
    if (siblings) siblings.push(item);
    else followUps.set(parent, [item]);
  }
  const branches: Branch[] = [];
  const open: { item: Item; parent: Branch | undefined; siblings: Branch[] }[] = pack.items
    .filter(item => item.when?.item === undefined)
    .map(item => ({ item, parent: undefined, siblings: [] }));
  for (let next = 0; next < open.length; next++) {
    const place = open[next];
    if (!place) break;
    const { item, parent, siblings } = place;
    const inContext = (parent?.inContext ?? true) && contextTruth(item.when?.context, view) !== 'no';
    const reach = inContext ? reachThrough(item, parent) : 'ruled-out';
    const ranks = new Map(item.options.map((option, rank) => [option.id, rank]));
    const answer = reach === 'applies' ? own(response.answers, item.id) : undefined;
    const chosen = answer && ranks.get(answer.option);
    const children: Branch[] = [];
    const branch: Branch = { item, inContext, reach, ranks, chosen, children };
    siblings.push(branch);
    branches.push(branch);
    for (const child of followUps.get(item.id) ?? [])
      open.push({ item: child, parent: branch, siblings: children });
  }
  return { branches, view };
}

/** An unsure context leaves an item applicable, so only the parent can leave it open. */
function reachThrough(item: Item, parent: Branch | undefined): Reach {
  if (!parent) return 'applies';
  if (parent.reach !== 'applies') return parent.reach;
  if (parent.chosen === undefined) return 'open';
  const answer = parent.item.options[parent.chosen]?.id ?? '';
  return item.when?.item?.in.includes(answer) ? 'applies' : 'ruled-out';
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
