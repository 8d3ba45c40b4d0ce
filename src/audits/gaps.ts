import type { Assessment } from '../assessment/types.ts';
import type { Pack, Severity } from '../pack/types.ts';

/** One thing that a patient would be warned of, and that the clinic can put right. */
export interface Gap {
  readonly kind: 'item' | 'claim';
  /** Id of the item or claim. */
  readonly id: string;
  readonly severity: Severity;
  /** Points of concern. None for a claim whose category another claim already speaks for. */
  readonly points: number;
  /** What to do about it. For a claim, the question that it has to stand up to. */
  readonly fix: string;
}

/** The gaps of a self-audit, worst first. What nobody has answered yet is open, and no gap. */
export function gapsOf(pack: Pack, { findings }: Pick<Assessment, 'findings'>): readonly Gap[] {
  const items = new Map(pack.items.map(item => [item.id, item.fix]));
  const claims = new Map(pack.claims.map(claim => [claim.id, claim.ask]));
  return findings.flatMap(({ kind, id, severity, points }) => {
    // A rule has no answer of its own: what it rests on is a gap already.
    if (kind === 'rule') return [];
    return [{ kind, id, severity, points, fix: (kind === 'item' ? items : claims).get(id) ?? '' }];
  });
}
