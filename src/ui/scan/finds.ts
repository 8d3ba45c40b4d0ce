import type { ClaimMatch } from '../../claims/types.ts';
import type { Claim, Pack, Severity } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import type { Response } from '../../response/types.ts';

/** One claim that a text makes, with every place where it makes it. */
export interface Find {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly matches: readonly ClaimMatch[];
}

const ORDER: readonly Severity[] = ['critical', 'major', 'minor'];

/** The claims of a text, worst first, those of one severity in the order of the text. */
export function findsOf(pack: Pack, matches: readonly ClaimMatch[], context: Response['context']): Find[] {
  const view = viewContext(pack, context);
  const places = new Map<string, ClaimMatch[]>();
  for (const match of matches) {
    const known = places.get(match.claim);
    if (known) known.push(match);
    else places.set(match.claim, [match]);
  }
  return [...places]
    .flatMap(([id, found]) => {
      const claim = pack.claims.find(one => one.id === id);
      return claim ? [{ claim, severity: severityIn(claim, view), matches: found }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
