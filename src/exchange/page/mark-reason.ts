import { rulesOf } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import { own } from '../../pack/own.ts';
import type { Item, Pack, Severity } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';

/** Why an answer weighs on the result, in the words of its pack, and how much its question weighs there. */
export interface MarkReason {
  readonly reason: string;
  /** None where the answer costs nothing and still sets a level. */
  readonly severity: Severity | undefined;
}

/** The rule that an answer meets, else what they did by it. `undefined` where it weighs nothing. */
export function reasonOf(
  pack: Pack,
  response: Response,
  findings: readonly Finding[],
  item: Item,
): MarkReason | undefined {
  const finding = findings.find(({ kind, id }) => kind === 'item' && id === item.id);
  const [rule] = rulesOf(pack, findings, { kind: 'item', id: item.id });
  const chosen = own(response.answers, item.id)?.option;
  const found = item.options.find(({ id }) => id === chosen)?.found;
  const reason = rule?.reason ?? (finding && (found ?? item.why));
  return reason === undefined ? undefined : { reason, severity: finding?.severity };
}
