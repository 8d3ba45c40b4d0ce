import { useState } from 'preact/hooks';
import type { AuditRow } from '../../audits/audit-rows.ts';

/** Up to so many rows are drawn at once: more than any shipped set of questions has. */
const ALL = 100;

/** So many are drawn of a longer list, of one part, until more are asked for. */
const STEP = 40;

/** How much of a long list is drawn, so that neither opening it nor a key holds the page. */
export interface RowWindow {
  /** How many rows of a part are drawn. */
  drawnOf(part: string): number;
  /** Draws more of a part, in the place of what is drawn of another. */
  more(part: string): void;
}

/** @param goal Id of a question that is to be drawn whatever else is. */
export function useWindow(
  parts: readonly { readonly part: { readonly id: string }; readonly rows: readonly AuditRow[] }[],
  goal: string | undefined,
): RowWindow {
  const [window, setWindow] = useState<{ part: string | undefined; count: number }>({
    part: parts[0]?.part.id,
    count: STEP,
  });
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const sought = parts.find(({ rows }) => rows.some(({ item }) => item.id === goal));
  const place = sought?.rows.findIndex(({ item }) => item.id === goal) ?? -1;
  const isDrawn = sought?.part.id === window.part && place < window.count;
  const wanted = sought && !isDrawn ? { part: sought.part.id, count: place + STEP } : window;
  if (wanted !== window) setWindow(wanted);
  return {
    drawnOf(part) {
      const rows = parts.find(one => one.part.id === part)?.rows.length ?? 0;
      if (total <= ALL) return rows;
      return part === wanted.part ? Math.min(rows, wanted.count) : 0;
    },
    more: part => setWindow({ part, count: part === wanted.part ? wanted.count + STEP : STEP }),
  };
}
