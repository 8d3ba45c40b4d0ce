import type { ClaimMatch, Doubt } from '../../claims/types.ts';
import type { Claim, Pack, Severity } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import type { Response } from '../../response/types.ts';

/** One claim that a text makes, or may make, with every place of it. */
export interface Find {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly matches: readonly ClaimMatch[];
  /** Why it may not be meant; undefined when the text itself says it. */
  readonly doubt: Doubt | undefined;
}

const ORDER: readonly Severity[] = ['critical', 'major', 'minor'];

/** The claims of a text: those that it says before those that it mentions, worst first, then in the order of the text. */
export function findsOf(pack: Pack, matches: readonly ClaimMatch[], context: Response['context']): Find[] {
  const view = viewContext(pack, context);
  const places = new Map<string, ClaimMatch[]>();
  for (const match of matches) {
    const known = places.get(match.claim);
    if (known) known.push(match);
    else places.set(match.claim, [match]);
  }
  return [...places]
    .flatMap(([id, found]): Find[] => {
      const claim = pack.claims.find(one => one.id === id);
      const isSaid = found.some(({ certainty }) => certainty === 'says');
      const doubt = isSaid ? undefined : (found[0]?.reason ?? 'unsure');
      return claim ? [{ claim, severity: severityIn(claim, view), matches: found, doubt }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.doubt !== undefined) - Number(b.doubt !== undefined) ||
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
    );
}
