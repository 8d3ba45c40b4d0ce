import { rulesOf } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import { own } from '../../pack/own.ts';
import type { Item, Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

/** Why an answer weighs on the result: the rule that it meets, else what they did by it. `undefined` where it weighs nothing. */
export function reasonOf(
  pack: Pack,
  response: Response,
  findings: readonly Finding[],
  item: Item,
): string | undefined {
  const [rule] = rulesOf(pack, findings, { kind: 'item', id: item.id });
  if (rule) return rule.reason;
  if (!findings.some(({ kind, id }) => kind === 'item' && id === item.id)) return undefined;
  const chosen = own(response.answers, item.id)?.option;
  return item.options.find(({ id }) => id === chosen)?.found;
}
