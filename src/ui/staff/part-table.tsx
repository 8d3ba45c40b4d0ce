import { useId } from 'preact/hooks';
import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import { More } from '../parts/more.tsx';
import { SteadyRow } from './audit-row.tsx';
import { Earlier } from './earlier.tsx';
import { useCounts } from './part-progress.tsx';
import { TableHead } from './table-head.tsx';
import { AS } from './table-roles.ts';

const COLUMNS = ['question', 'weight', 'shown', 'evidence', 'note', 'owner', 'due'] as const;

/** One part as a table; where there is no room for one, the same rows are cards, of which one is open. */
export function PartTable(props: {
  part: AuditPart;
  rows: readonly AuditRow[];
  /** Which of the rows are drawn: the place of the first, and the place after the last. */
  drawn: readonly [from: number, to: number];
  /** Id of the question that is open. */
  open: string | undefined;
  onMore: () => void;
  onEarlier: () => void;
}) {
  const { part, rows, drawn, open, onMore, onEarlier } = props;
  const [from, to] = drawn;
  const heading = useId();
  return (
    <section class="stack tight">
      <div class="row">
        <h3 class="h-l" id={heading}>
          {part.title}
        </h3>
        <p class="small soft num">{useCounts(part)}</p>
      </div>
      <Earlier rest={{ before: from, earlier: onEarlier }} of={part.title} />
      {to > from && (
        <table {...AS.table} class="grid fill" aria-labelledby={heading}>
          <TableHead columns={COLUMNS} />
          <tbody {...AS.group}>
            {rows.slice(from, to).map(row => (
              <SteadyRow key={row.item.id} row={row} isOpen={row.item.id === open} />
            ))}
          </tbody>
        </table>
      )}
      <More rest={{ left: rows.length - to, more: onMore }} of={part.title} />
    </section>
  );
}
