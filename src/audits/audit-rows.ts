import { assessOnce } from '../assessment/assess-once.ts';
import { own } from '../pack/own.ts';
import type { Item, Option, Pack, Severity } from '../pack/types.ts';
import { growForest } from '../response/applicable.ts';
import type { Answer, Response } from '../response/types.ts';
import { gapsOf } from './gaps.ts';

/** One question of a self-audit, with what the clinic can show and what it means to do. */
export interface AuditRow {
  readonly item: Item;
  readonly severity: Severity;
  /** The answer that counts. `undefined` is not answered yet. */
  readonly option: Option | undefined;
  readonly answer: Answer | undefined;
  /** Answered, and a warning sign to patients. */
  readonly isGap: boolean;
  /** Past its day, and not put right. */
  readonly isOverdue: boolean;
}

/** The questions of one part that apply. */
export interface AuditPart {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AuditRow[];
  readonly answered: number;
  readonly gaps: number;
}

/** Which rows to show. `critical`: what weighs most, answered or not. `mine`: those of one owner. */
export type AuditFilter = 'all' | 'critical' | 'gaps' | 'overdue' | 'open' | 'mine';

/** Every question that applies, by part and in the pack's order. Parts without one are left out. */
export function auditParts(pack: Pack, response: Response, today: string): readonly AuditPart[] {
  const rows = pack.items.map((): AuditRow | undefined => undefined);
  const gaps = new Set(
    gapsOf(pack, assessOnce(pack, response)).flatMap(({ kind, id }) => (kind === 'item' ? id : [])),
  );
  for (const { item, place, severity, reach, chosen } of growForest(pack, response).branches) {
    if (reach !== 'applies') continue;
    const answer = own(response.answers, item.id);
    const option = chosen === undefined ? undefined : item.options[chosen];
    const isGap = gaps.has(item.id);
    const isOverdue = (isGap || !option) && answer?.due !== undefined && answer.due < today;
    rows[place] = { item, severity, option, answer, isGap, isOverdue };
  }
  return pack.domains
    .map(({ id, title }) => {
      const own = rows.filter(row => row !== undefined).filter(({ item }) => item.domain === id);
      const count = (holds: (row: AuditRow) => boolean) => own.filter(holds).length;
      return {
        id,
        title,
        rows: own,
        answered: count(row => row.option !== undefined),
        gaps: count(row => row.isGap),
      };
    })
    .filter(part => part.rows.length > 0);
}

/** Whether a row is shown. Owners are compared as people write them, in any case and with stray spaces. */
export function fitsFilter(row: AuditRow, filter: AuditFilter, owner: string): boolean {
  if (filter === 'critical') return row.severity === 'critical';
  if (filter === 'gaps') return row.isGap;
  if (filter === 'overdue') return row.isOverdue;
  if (filter === 'open') return row.option === undefined;
  return filter === 'all' || sameOwner(row.answer?.owner ?? '', owner);
}

/** The owners that are named, each once, in the order of the alphabet. */
export function ownersOf(parts: readonly AuditPart[]): readonly string[] {
  const names = parts.flatMap(({ rows }) => rows.map(({ answer }) => answer?.owner?.trim() ?? ''));
  const owners: string[] = [];
  for (const name of names) if (name !== '' && !owners.some(one => sameOwner(one, name))) owners.push(name);
  return owners.sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
}

/** Whether two spellings name one owner. */
export function sameOwner(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
