import { useRef } from 'preact/hooks';
import type { AuditRow } from '../../audits/audit-rows.ts';

/**
 * Which rows a filter shows. A row that was shown stays while the filter does, even once an answer takes it out:
 * it would vanish under the hands of whoever is filling it in.
 */
export function useSteadyRows(filter: string, fits: (row: AuditRow) => boolean): (row: AuditRow) => boolean {
  const shown = useRef({ filter, ids: new Set<string>() });
  if (shown.current.filter !== filter) shown.current = { filter, ids: new Set() };
  return row => {
    const isShown = fits(row) || shown.current.ids.has(row.item.id);
    if (isShown) shown.current.ids.add(row.item.id);
    return isShown;
  };
}
