import { bySeverity } from '../pack/severity.ts';
import { type AuditPart, type AuditRow, ownersOf, sameOwner } from './audit-rows.ts';

/** What one person has to do. An empty owner is nobody yet. */
export interface PlanGroup {
  readonly owner: string;
  readonly rows: readonly AuditRow[];
}

/**
 * What is to be done, by owner and date: every gap, and every question with an action, an owner or a day, however it is
 * answered.
 * What nobody owns comes last, and within an owner what has no date; of one day, what weighs most comes first.
 */
export function planOf(parts: readonly AuditPart[]): readonly PlanGroup[] {
  const rows = parts
    .flatMap(part => part.rows)
    .filter(({ isGap, answer }) => isGap || answer?.note || answer?.owner || answer?.due)
    .sort((a, b) => compare(dueOf(a), dueOf(b)) || bySeverity(a.severity, b.severity));
  return [...ownersOf(parts), '']
    .map(owner => ({ owner, rows: rows.filter(({ answer }) => sameOwner(answer?.owner ?? '', owner)) }))
    .filter(group => group.rows.length > 0);
}

/** Dates in ISO form stand in the order of time; what has none stands behind them all. */
function dueOf({ answer }: AuditRow): string {
  return answer?.due || '~';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
