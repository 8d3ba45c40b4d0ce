import { useId } from 'preact/hooks';
import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import { AuditRowCells } from './audit-row.tsx';
import { useCounts } from './part-progress.tsx';
import { TableHead } from './table-head.tsx';
import { AS } from './table-roles.ts';

const COLUMNS = ['question', 'weight', 'shown', 'evidence', 'note', 'owner', 'due'] as const;

/** One part as a table; where there is no room for one, the same rows are cards. */
export function PartTable({ part, rows }: { part: AuditPart; rows: readonly AuditRow[] }) {
  const heading = useId();
  return (
    <section class="stack tight">
      <div class="row">
        <h3 class="h-l" id={heading}>
          {part.title}
        </h3>
        <p class="small soft num">{useCounts(part)}</p>
      </div>
      <table {...AS.table} class="grid" aria-labelledby={heading}>
        <TableHead columns={COLUMNS} />
        <tbody {...AS.group}>
          {rows.map(row => (
            <AuditRowCells key={row.item.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
