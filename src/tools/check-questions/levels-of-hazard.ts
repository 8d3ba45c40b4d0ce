import { assess } from '../../assessment/assess.ts';
import type { Item, Level, Pack } from '../../pack/types.ts';
import { applicableItems } from '../../response/applicable.ts';
import type { Answer, Response } from '../../response/types.ts';
import type { HazardLink } from '../shared/hazard-table.ts';

/** The level that a hazard comes to in one context. */
export interface LevelThere {
  readonly level: Level;
  readonly context: Readonly<Record<string, string>>;
}

/** The levels of a hazard in every context that holds what is fixed, all else being answered as well as can be. */
export function levelsOfHazard(
  pack: Pack,
  { list, carrier, option }: Pick<HazardLink, 'list' | 'carrier' | 'option'>,
  fixed: Readonly<Record<string, string>>,
): readonly LevelThere[] {
  const claims = Object.fromEntries(
    pack.claims.map(({ id }) => [id, list === 'claims' && id === carrier ? 'heard' : 'not-heard'] as const),
  );
  const answers = answersAround(pack, list === 'items' ? carrier : '', option ?? '');
  return contextsWith(pack, fixed).flatMap(context => {
    const response: Response = {
      format: 'provider-vetting/response@1',
      pack: { id: pack.id, version: pack.version },
      audience: 'patient',
      context,
      answers,
      claims,
    };
    const asked = list === 'claims' || applicableItems(pack, response).some(({ id }) => id === carrier);
    return asked ? [{ level: assess(pack, response).level.low, context }] : [];
  });
}

/** Every item at its best, but for one, and for the answers that it needs to be asked. */
function answersAround(pack: Pack, carrier: string, option: string): Readonly<Record<string, Answer>> {
  const best = pack.items.map(item => [item.id, { option: item.options[0]?.id ?? '' }] as const);
  const opening: [string, Answer][] = [];
  const items = new Map(pack.items.map(item => [item.id, item]));
  for (let item: Item | undefined = items.get(carrier); item?.when?.item; ) {
    const { id, in: opens } = item.when.item;
    opening.push([id, { option: opens[0] ?? '' }]);
    item = items.get(id);
  }
  return Object.fromEntries([...best, ...opening, [carrier, { option }]].filter(([id]) => id !== ''));
}

/** Every way to answer the questions on the plan that agrees with what is fixed. */
function contextsWith(
  pack: Pack,
  fixed: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  return pack.context.reduce<readonly Readonly<Record<string, string>>[]>(
    (contexts, { id, options }) => {
      const answers = fixed[id] === undefined ? options.map(option => option.id) : [fixed[id]];
      return contexts.flatMap(context => answers.map(answer => ({ ...context, [id]: answer })));
    },
    [{}],
  );
}
