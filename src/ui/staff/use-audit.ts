import type { Assessment } from '../../assessment/types.ts';
import { type AuditPart, auditParts } from '../../audits/audit-rows.ts';
import { type Gap, gapsOf } from '../../audits/gaps.ts';
import { useVisit } from '../visit.ts';

/** What the list, the plan and the preview all rest on. */
export interface Audit {
  readonly assessment: Assessment;
  readonly parts: readonly AuditPart[];
  /** Worst first. */
  readonly gaps: readonly Gap[];
  readonly critical: number;
}

/** The self-audit as it stands. */
export function useAudit(): Audit {
  const { session, pack, today } = useVisit();
  const assessment = session.assessment.value;
  const gaps = gapsOf(pack, assessment);
  return {
    assessment,
    parts: auditParts(pack, session.walk.value.response, today),
    gaps,
    critical: gaps.filter(({ severity }) => severity === 'critical').length,
  };
}

/** An item or claim in a line. */
export function useTitle(): (kind: 'item' | 'claim', id: string) => string {
  const { pack, words } = useVisit();
  return (kind, id) => {
    if (kind === 'claim') {
      const claim = pack.claims.find(one => one.id === id);
      return words.say('staff.claim', { claim: claim?.label ?? id });
    }
    const item = pack.items.find(one => one.id === id);
    return item?.prompt.staff ?? id;
  };
}
