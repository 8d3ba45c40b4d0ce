import type { Floor, Level, Severity } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import { pointsAt, type WeightOf } from './bounds.ts';
import type { ClaimGroup } from './claim-groups.ts';
import type { Finding } from './types.ts';

const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor'];
const KINDS: readonly Finding['kind'][] = ['rule', 'item', 'claim'];
const SEVERITY_OF_LEVEL: Readonly<Record<Level, Severity>> = {
  few: 'minor',
  some: 'minor',
  serious: 'major',
  stop: 'critical',
};

/**
 * What weighs on the result, worst first: by severity, then points, then kind and id, never by the order
 * in the pack. A claim that another of its category outweighs is named with no points of its own.
 */
export function findingsOf(
  branches: readonly Branch[],
  groups: readonly ClaimGroup[],
  holding: readonly Floor[],
  weightOf: WeightOf,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const branch of branches) {
    const points = pointsAt(branch, weightOf);
    if (points === 0) continue;
    const { id, sources } = branch.item;
    findings.push({ kind: 'item', id, severity: branch.severity, points, sources });
  }
  for (const group of groups) {
    for (const { claim, severity, points } of group.heard) {
      const counted = group.counting?.claim === claim ? points : 0;
      findings.push({ kind: 'claim', id: claim.id, severity, points: counted, sources: claim.sources });
    }
  }
  for (const { id, level, sources } of holding) {
    findings.push({ kind: 'rule', id, severity: SEVERITY_OF_LEVEL[level], points: 0, sources });
  }
  return findings.sort(worstFirst);
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.kind === 'rule') - Number(a.kind === 'rule') ||
    b.points - a.points ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
