import type { ContextCondition } from '../../src/pack/conditions.ts';
import type { Item, Level, Pack, RefusedCondition, Severity, SeverityRule } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';

/**
 * A second reading of scoring.md, written for plainness alone and without the code under test: it looks
 * everything up anew, and what it calls the greatest points it finds by trying.
 */
export const LEVELS: readonly Level[] = ['few', 'some', 'serious', 'stop'];
const POINTS: Readonly<Record<Severity, number>> = { minor: 1, major: 3, critical: 9 };

/** What a record itself holds. */
export function heldBy<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** Whether a condition holds for some of the answers that the context may still have, and for all of them. */
export function contextHolds(
  pack: Pack,
  response: Response,
  condition: ContextCondition | undefined,
): { readonly some: boolean; readonly all: boolean } {
  const questions = Object.entries(condition ?? {}).map(([id, wanted]) => {
    const said = heldBy(response.context, id) ?? 'unsure';
    if (said !== 'unsure' || wanted.includes('unsure')) {
      return { some: wanted.includes(said), all: wanted.includes(said) };
    }
    const question = pack.context.find(one => one.id === id)!;
    const possible = question.options.map(option => option.id).filter(option => option !== 'unsure');
    return {
      some: possible.some(one => wanted.includes(one)),
      all: possible.every(one => wanted.includes(one)),
    };
  });
  return { some: questions.every(one => one.some), all: questions.every(one => one.all) };
}

/** The option chosen for an item, whether or not it applies. */
export function optionOf(item: Item, response: Response): number {
  const answer = heldBy(response.answers, item.id);
  return item.options.findIndex(option => option.id === answer?.option);
}

/** Whether an item applies. */
export function applies(pack: Pack, response: Response, item: Item): boolean {
  if (!contextHolds(pack, response, item.when?.context).some) return false;
  const condition = item.when?.item;
  if (!condition) return true;
  const parent = pack.items.find(one => one.id === condition.id)!;
  if (!applies(pack, response, parent)) return false;
  const chosen = parent.options[optionOf(parent, response)];
  return chosen !== undefined && condition.in.includes(chosen.id);
}

/** Full points of an item or a claim in this context. */
export function weightOf(
  pack: Pack,
  response: Response,
  weighed: { readonly severity: Severity; readonly severityWhen?: readonly SeverityRule[] },
): number {
  const rules = (weighed.severityWhen ?? []).filter(rule => contextHolds(pack, response, rule.context).some);
  return Math.max(...[weighed, ...rules].map(one => POINTS[one.severity]));
}

/** Points of the answers that count, of all items or of one domain's. */
export function itemPoints(pack: Pack, response: Response, domain?: string): number {
  return pack.items
    .filter(item => domain === undefined || item.domain === domain)
    .filter(item => applies(pack, response, item))
    .reduce((points, item) => {
      const concern = item.options[optionOf(item, response)]?.concern ?? 0;
      return points + weightOf(pack, response, item) * concern;
    }, 0);
}

/** Points of the claims heard: in each category, the most severe. */
export function claimPoints(pack: Pack, response: Response): number {
  const worst = new Map<string, number>();
  for (const claim of pack.claims) {
    if (heldBy(response.claims, claim.id) !== 'heard') continue;
    const weight = weightOf(pack, response, claim);
    worst.set(claim.category, Math.max(weight, worst.get(claim.category) ?? 0));
  }
  return [...worst.values()].reduce((sum, points) => sum + points, 0);
}

/** Severities of an item that may hold in this context, and those that hold whatever it turns out to be. */
function severitiesOf(pack: Pack, response: Response, item: Item): { may: number; sure: number } {
  const points = (counts: (rule: SeverityRule) => boolean) =>
    Math.max(...[item, ...(item.severityWhen ?? []).filter(counts)].map(one => POINTS[one.severity]));
  return {
    may: points(rule => contextHolds(pack, response, rule.context).some),
    sure: points(rule => contextHolds(pack, response, rule.context).all),
  };
}

/** Whether the context lets an item and all above it apply, however it turns out. */
function surelyInContext(pack: Pack, response: Response, item: Item): boolean {
  const parent = pack.items.find(one => one.id === item.when?.item?.id);
  return (
    contextHolds(pack, response, item.when?.context).all &&
    (!parent || surelyInContext(pack, response, parent))
  );
}

/** Whether an option refuses: `no-answer`, unless it stands first, and what is worse. */
export function refuses(item: Item, option: number): boolean {
  const from = item.options.findIndex(one => one.id === 'no-answer');
  return from > 0 && option >= from;
}

/** What one answer counts for in a floor on refusals: in some context that is possible, and in each of them. */
export function countOf(
  pack: Pack,
  response: Response,
  item: Item,
  option: number,
  { severity, by }: RefusedCondition,
): { readonly some: number; readonly all: number } {
  const count = (points: number) => {
    if (points < POINTS[severity]) return 0;
    if (by === undefined) return refuses(item, option) ? 1 : 0;
    const concern = item.options[option]?.concern ?? 0;
    // Points go up threefold with each step of severity.
    const steps = 1 + Math.round(Math.log(points / POINTS[severity]) / Math.log(3));
    return concern === 1 ? steps : concern === 0.5 ? (steps - (steps % 2)) / 2 : 0;
  };
  const { may, sure } = severitiesOf(pack, response, item);
  return { some: count(may), all: surelyInContext(pack, response, item) ? count(sure) : 0 };
}

/** How much the known answers count for: in some context that is possible, and in each of them. */
export function refusalsOf(
  pack: Pack,
  response: Response,
  condition: RefusedCondition,
): { readonly some: number; readonly all: number } {
  const counts = pack.items
    .filter(item => applies(pack, response, item))
    .map(item => countOf(pack, response, item, optionOf(item, response), condition));
  return {
    some: counts.reduce((sum, { some }) => sum + some, 0),
    all: counts.reduce((sum, { all }) => sum + all, 0),
  };
}

/** The floors that hold on what is known: surely, or only if an unsure context turns out so. */
export function floorsHeld(pack: Pack, response: Response): { sure: Level[]; unsure: Level[] } {
  const sure: Level[] = [];
  const unsure: Level[] = [];
  for (const { when, level } of pack.floors) {
    const context = contextHolds(pack, response, when.context);
    const item = pack.items.find(one => one.id === when.item?.id);
    const from = item?.options.findIndex(option => option.id === when.item?.from) ?? 0;
    const to =
      when.item?.to === undefined
        ? Infinity
        : (item?.options.findIndex(({ id }) => id === when.item?.to) ?? 0);
    const met =
      (!item ||
        (applies(pack, response, item) &&
          optionOf(item, response) >= from &&
          optionOf(item, response) <= to)) &&
      (when.claim === undefined || heldBy(response.claims, when.claim) === 'heard');
    const refusals = when.refused ?? { atLeast: 0, severity: 'minor' };
    const refused = refusalsOf(pack, response, refusals);
    if (met && context.all && refused.all >= refusals.atLeast) sure.push(level);
    else if (met && context.some && refused.some >= refusals.atLeast) unsure.push(level);
  }
  return { sure, unsure };
}

/** The level of a response in which nothing is unknown but, perhaps, the context. */
export function levelOf(pack: Pack, response: Response, score: number): { low: number; high: number } {
  const { sure, unsure } = floorsHeld(pack, response);
  const { some, serious, stop } = pack.bands;
  const band = [some, serious, stop].filter(from => score >= from).length;
  const worst = (levels: readonly Level[]) => Math.max(band, ...levels.map(level => LEVELS.indexOf(level)));
  return { low: worst(sure), high: worst([...sure, ...unsure]) };
}
