import type { Item, Pack } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { linkIdsOf, systemOf, UNSURE } from './names.ts';
import type { EnableWhen } from './types.ts';

/** Ways of which one must hold. */
export type AnyOf = readonly EnableWhen[];

/**
 * When an item is asked, as FHIR can say it: of each list one way must hold. A context that the visitor is unsure
 * of, or has not given, does not rule an item out.
 */
export function conditionsOf(pack: Pack, item: Item): readonly AnyOf[] {
  const ids = linkIdsOf(pack);
  const { context = {}, item: parent } = item.when ?? {};
  const plans = Object.entries(context).flatMap(([id, wanted]): AnyOf[] => {
    const question = ids.context(id);
    const fits = (given: Readonly<Record<string, string>>) =>
      contextTruth({ [id]: wanted }, viewContext(pack, { context: given })) !== 'no';
    const options = optionsOf(pack, id);
    const fitting = options.filter(code => fits({ [id]: code }));
    if (fitting.length === options.length) return [];
    return [
      [
        ...fitting.map(code => equals(question, systemOf(pack, 'context', id), code)),
        ...(fits({}) ? [{ question, operator: 'exists', answerBoolean: false } as const] : []),
      ],
    ];
  });
  if (!parent) return plans;
  const system = systemOf(pack, 'item', parent.id);
  return [...plans, parent.in.map(code => equals(parent.id, system, code))];
}

/** What a context question can be answered with. Being unsure is always possible. */
export function optionsOf(pack: Pack, contextId: string): readonly string[] {
  const question = pack.context.find(({ id }) => id === contextId);
  return [...new Set([...(question?.options.map(({ id }) => id) ?? []), UNSURE])];
}

function equals(question: string, system: string, code: string): EnableWhen {
  return { question, operator: '=', answerCoding: { system, code } };
}
