import { bySeverity } from '../pack/severity.ts';
import type { Floor, Level, Severity } from '../pack/types.ts';
import type { Branch } from '../response/applicable.ts';
import { pointsAt, type WeightOf } from './bounds.ts';
import type { ClaimGroup } from './claim-groups.ts';
import { rankOf, worstOf } from './levels.ts';
import type { Finding } from './types.ts';

const SEVERITY_OF_LEVEL: Readonly<Record<Level, Severity>> = {
  few: 'minor',
  some: 'minor',
  serious: 'major',
  stop: 'critical',
};

/**
 * What weighs on the result, worst first: by the level that it sets by itself, then by severity, points, kind and id,
 * never by the order in the pack. A claim that another of its category outweighs is named with no points of its own.
 */
export function findingsOf(
  branches: readonly Branch[],
  groups: readonly ClaimGroup[],
  holding: readonly Floor[],
  weightOf: WeightOf,
): readonly Finding[] {
  const findings: Omit<Finding, 'level'>[] = [];
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
  const levels = new Map<string, Level>();
  for (const { id, level, when } of holding)
    for (const key of [`rule${id}`, when.item ? `item${when.item.id}` : `claim${when.claim}`])
      levels.set(key, worstOf([levels.get(key) ?? 'few', level]));
  return findings
    .map((one): Finding => ({ ...one, level: levels.get(one.kind + one.id) ?? 'few' }))
    .sort(
      (a, b) =>
        rankOf(b.level) - rankOf(a.level) ||
        bySeverity(a.severity, b.severity) ||
        Number(a.kind !== 'rule') - Number(b.kind !== 'rule') ||
        b.points - a.points ||
        // Kinds go backwards through the alphabet.
        byLetters(b.kind, a.kind) ||
        byLetters(a.id, b.id),
    );
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
