import { bySeverity } from '../../pack/severity.ts';
import type { Claim, Pack } from '../../pack/types.ts';
import { contextTruth, severityIn, viewContext } from '../../pack/when.ts';
import type { Response } from '../../response/types.ts';

/**
 * Claims in the order in which a visitor may have met them: those made for this plan first, then the gravest, then as
 * the pack has them. Claims for another plan come last.
 */
export function claimsForPlan(pack: Pack, response: Response): readonly Claim[] {
  const view = viewContext(pack, response);
  const ofPlan = ({ fits }: Claim) => {
    if (!fits) return 1;
    const truth = contextTruth(fits.context, view);
    return truth === 'yes' ? 0 : truth === 'maybe' ? 1 : 3;
  };
  return pack.claims.toSorted(
    (a, b) => ofPlan(a) - ofPlan(b) || bySeverity(severityIn(a, view), severityIn(b, view)),
  );
}
