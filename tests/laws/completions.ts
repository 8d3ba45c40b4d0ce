import type { Claim, Floor, Item, Pack, RefusedCondition } from '../../src/pack/types.ts';
import type { ClaimMark, Response } from '../../src/response/types.ts';
import { applies, contextHolds, countOf, heldBy, optionOf, weightOf } from './naive.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How to answer what is unknown. */
export interface Choice {
  readonly option: (item: Item) => string;
  readonly mark: (claim: Claim) => ClaimMark;
}

/** The response with one item answered. */
export function saying(response: Response, item: string, option: string): Response {
  return { ...response, answers: { ...response.answers, [item]: { option } } };
}

/** The response with one claim marked. */
export function marking(response: Response, claim: string, mark: ClaimMark): Response {
  return { ...response, claims: { ...response.claims, [claim]: mark } };
}

/** The response without the answers that do not count, so that completing it leaves them open. */
export function withoutStale(pack: Pack, response: Response): Response {
  const counting = new Set(
    pack.items
      .filter(item => applies(pack, response, item) && optionOf(item, response) >= 0)
      .map(({ id }) => id),
  );
  const answers = Object.fromEntries(Object.entries(response.answers).filter(([id]) => counting.has(id)));
  return { ...response, answers };
}

/** Items that apply and are unknown. */
export function openItems(pack: Pack, response: Response): readonly Item[] {
  return pack.items.filter(item => optionOf(item, response) < 0 && applies(pack, response, item));
}

/** Claims that nobody has marked. */
export function openClaims(pack: Pack, response: Response): readonly Claim[] {
  return pack.claims.filter(claim => heldBy(response.claims, claim.id) === undefined);
}

/** One way in which everything unknown may turn out, follow-ups that it opens included. */
export function complete(pack: Pack, response: Response, choice: Choice): Response {
  let full = withoutStale(pack, response);
  for (let open = openItems(pack, full); open.length > 0; open = openItems(pack, full)) {
    const said = open.map(item => [item.id, { option: choice.option(item) }] as const);
    full = { ...full, answers: { ...full.answers, ...Object.fromEntries(said) } };
  }
  const marked = openClaims(pack, full).map(claim => [claim.id, choice.mark(claim)] as const);
  return { ...full, claims: { ...full.claims, ...Object.fromEntries(marked) } };
}

/** Every way in which everything unknown may turn out. Only for packs of a few items. */
export function everyCompletion(pack: Pack, response: Response): readonly Response[] {
  const full: Response[] = [];
  const open = [withoutStale(pack, response)];
  for (let here = open.pop(); here; here = open.pop()) {
    const so = here;
    const item = openItems(pack, so)[0];
    const claim = openClaims(pack, so)[0];
    if (item) open.push(...item.options.map(option => saying(so, item.id, option.id)));
    else if (claim) open.push(marking(so, claim.id, 'heard'), marking(so, claim.id, 'not-heard'));
    else full.push(so);
  }
  return full;
}

/** Everything turns out well: each first option, no claim heard. */
export const BEST: Choice = { option: item => item.options[0]!.id, mark: () => 'not-heard' };

/** Anything may turn out. */
export function byChance(random: SeededRandom): Choice {
  return {
    option: item => random.pick(item.options).id,
    mark: () => (random.next() < 0.5 ? 'heard' : 'not-heard'),
  };
}

/** Everything turns out as badly as it can, by points, follow-ups considered. */
export function worst(pack: Pack, response: Response): Choice {
  const pointsBelow = new Map<string, number>();
  const pointsWith = (item: Item, option: string): number => {
    const followUps = pack.items.filter(
      one => one.when?.item?.id === item.id && one.when.item.in.includes(option),
    );
    const concern = item.options.find(one => one.id === option)!.concern;
    return followUps
      .filter(one => contextHolds(pack, response, one.when?.context).some)
      .reduce((sum, one) => sum + mostPoints(one), weightOf(pack, response, item) * concern);
  };
  const mostPoints = (item: Item): number => {
    const known = pointsBelow.get(item.id);
    if (known !== undefined) return known;
    const most = Math.max(...item.options.map(option => pointsWith(item, option.id)));
    pointsBelow.set(item.id, most);
    return most;
  };
  const option = (item: Item) =>
    item.options.reduce((a, b) => (pointsWith(item, b.id) > pointsWith(item, a.id) ? b : a)).id;
  return { option, mark: () => 'heard' };
}

/** Everything is refused as often as can be: of each question the answer that, with what it opens, counts most. */
function refusing(pack: Pack, response: Response, refused: RefusedCondition, otherwise: Choice): Choice {
  const most = (item: Item): { readonly count: number; readonly option: string } => {
    const counts = item.options.map((option, rank) =>
      pack.items
        .filter(one => one.when?.item?.id === item.id && one.when.item.in.includes(option.id))
        .filter(one => contextHolds(pack, response, one.when?.context).some)
        .reduce((sum, one) => sum + most(one).count, countOf(pack, response, item, rank, refused).some),
    );
    const count = Math.max(...counts);
    return { count, option: item.options[counts.indexOf(count)]!.id };
  };
  return { ...otherwise, option: item => most(item).option };
}

/** What would trigger one floor, with the rest as another choice has it. */
export function triggering(pack: Pack, response: Response, floor: Floor, otherwise: Choice): Choice {
  if (floor.when.refused) return refusing(pack, response, floor.when.refused, otherwise);
  const wanted = new Map<string, string>();
  let item = pack.items.find(one => one.id === floor.when.item?.id);
  if (item) wanted.set(item.id, item.options.at(-1)!.id);
  while (item?.when?.item) {
    const { id, in: opening } = item.when.item;
    wanted.set(id, opening[0]!);
    item = pack.items.find(one => one.id === id);
  }
  return { ...otherwise, option: one => wanted.get(one.id) ?? otherwise.option(one) };
}
