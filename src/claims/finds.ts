import { bySeverity } from '../pack/severity.ts';
import type { Claim, Pack, Severity } from '../pack/types.ts';
import { type PlanSaid, severityIn, viewContext } from '../pack/when.ts';
import { isMeant } from './meant.ts';
import type { ClaimMatch, Doubt } from './types.ts';

/** One claim that a text makes, with every place where it does; or may make, with every such place. */
export interface Find {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly matches: readonly ClaimMatch[];
  /** Why it may not be meant; undefined when the text itself says it. */
  readonly doubt: Doubt | undefined;
}

/** The claims that the same words make, the gravest first: see `byPassage`. */
export type Card = readonly Find[];

/** Whether the text may mean none of them. */
export const isDoubted = (card: Card): boolean => card.every(({ doubt }) => doubt !== undefined);

/**
 * The claims of a text: those that it says before those that it mentions, worst first, then in the order of the text.
 * `isOwn`: the reader knows that the text is the seller's own.
 */
export function findsOf(
  pack: Pack,
  matches: readonly ClaimMatch[],
  context: PlanSaid['context'],
  isOwn: boolean,
): Find[] {
  const view = viewContext(pack, { context });
  const byClaim = new Map<string, ClaimMatch[]>();
  for (const match of matches) {
    const known = byClaim.get(match.claim);
    if (known) known.push(match);
    else byClaim.set(match.claim, [match]);
  }
  return [...byClaim]
    .flatMap(([id, found]): Find[] => {
      const claim = pack.claims.find(one => one.id === id);
      const meant = found.filter(match => isMeant(match, isOwn));
      const doubt = meant.length > 0 ? undefined : (found[0]?.reason ?? 'unsure');
      const places = doubt ? found : meant;
      return claim ? [{ claim, severity: severityIn(claim, view), matches: places, doubt }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.doubt !== undefined) - Number(b.doubt !== undefined) || bySeverity(a.severity, b.severity),
    );
}
