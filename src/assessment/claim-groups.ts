import { own } from '../pack/own.ts';
import type { Claim, Pack, Severity } from '../pack/types.ts';
import { type ContextView, severityIn } from '../pack/when.ts';
import type { Response } from '../response/types.ts';
import type { Bounds } from './bounds.ts';
import type { Weights } from './weights.ts';

/** The claims of one category, which together count once. */
export interface ClaimGroup {
  readonly id: string;
  readonly heard: readonly WeighedClaim[];
  readonly unknown: readonly WeighedClaim[];
  readonly bounds: Bounds;
  /** The heard claim that counts: the most severe, and among equals the first by id, so that order is no matter. */
  readonly counting: WeighedClaim | undefined;
}

/** A claim with the weight that it has in this context. */
export interface WeighedClaim {
  readonly claim: Claim;
  readonly severity: Severity;
  readonly points: number;
}

/** Categories in the order in which the pack first uses them. */
export function claimGroups(
  pack: Pack,
  response: Response,
  view: ContextView,
  weights: Weights,
): readonly ClaimGroup[] {
  const byCategory = new Map<string, WeighedClaim[]>();
  for (const claim of pack.claims) {
    const severity = severityIn(claim, view);
    const weighed = { claim, severity, points: weights[severity] };
    const group = byCategory.get(claim.category);
    if (group) group.push(weighed);
    else byCategory.set(claim.category, [weighed]);
  }
  return [...byCategory].map(([id, claims]) => {
    const marked = (mark: string | undefined) =>
      claims.filter(({ claim }) => own(response.claims, claim.id) === mark);
    const [heard, unknown] = [marked('heard'), marked(undefined)];
    const [low, open, greatest] = [heard, unknown, claims].map(most) as [number, number, number];
    const counting = [...heard].sort((a, b) => b.points - a.points || (a.claim.id < b.claim.id ? -1 : 1))[0];
    return { id, heard, unknown, counting, bounds: { low, high: Math.max(low, open), greatest } };
  });
}

function most(claims: readonly WeighedClaim[]): number {
  return Math.max(0, ...claims.map(({ points }) => points));
}
