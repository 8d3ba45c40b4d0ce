import { useState } from 'preact/hooks';
import type { AuditRow } from '../../audits/audit-rows.ts';
import { ALL, pieceWith, STEP } from '../parts/use-some.ts';

/** How much of a long list is drawn, so that neither opening it nor a key holds the page. */
export interface RowWindow {
  /** Which rows of a part are drawn: the place of the first, and the place after the last. */
  drawnOf(part: string): readonly [from: number, to: number];
  /** Draws more of a part, in the place of what is drawn of another. */
  more(part: string): void;
  /** Draws more of what stands before. */
  earlier(): void;
}

/** @param goal Id of a question that is to be drawn whatever else is. */
export function useWindow(
  parts: readonly { readonly part: { readonly id: string }; readonly rows: readonly AuditRow[] }[],
  goal: string | undefined,
): RowWindow {
  const [window, setWindow] = useState<{ part: string | undefined; from: number; to: number }>({
    ...{ part: parts[0]?.part.id, from: 0, to: STEP },
  });
  const total = parts.flatMap(({ rows }) => rows).length;
  const sought = goal === undefined ? undefined : parts.find(({ rows }) => placeOf(rows, goal) >= 0);
  const place = sought && goal !== undefined ? placeOf(sought.rows, goal) : -1;
  const isElsewhere = sought !== undefined && sought.part.id !== window.part;
  const wanted = pieceWith(isElsewhere ? { part: sought.part.id, from: 0, to: STEP } : window, place);
  if (wanted !== window) setWindow(wanted);
  return {
    drawnOf(part) {
      const rows = parts.find(one => one.part.id === part)?.rows.length ?? 0;
      if (total <= ALL) return [0, rows];
      return part === wanted.part ? [wanted.from, Math.min(rows, wanted.to)] : [0, 0];
    },
    more: part =>
      setWindow(part === wanted.part ? { ...wanted, to: wanted.to + STEP } : { part, from: 0, to: STEP }),
    earlier: () => setWindow({ ...wanted, from: Math.max(0, wanted.from - STEP) }),
  };
}

function placeOf(rows: readonly AuditRow[], id: string): number {
  return rows.findIndex(({ item }) => item.id === id);
}
