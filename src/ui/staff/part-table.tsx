import { useId } from 'preact/hooks';
import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { SteadyRow } from './audit-row.tsx';
import { useCounts } from './part-progress.tsx';
import { TableHead } from './table-head.tsx';
import { AS } from './table-roles.ts';

const COLUMNS = ['question', 'weight', 'shown', 'evidence', 'note', 'owner', 'due'] as const;

/** One part as a table; where there is no room for one, the same rows are cards, of which one is open. */
export function PartTable(props: {
  part: AuditPart;
  rows: readonly AuditRow[];
  /** How many of the rows are drawn. */
  drawn: number;
  /** Id of the question that is open. */
  open: string | undefined;
  onMore: () => void;
}) {
  const { part, rows, drawn, open, onMore } = props;
  const { words } = useVisit();
  const heading = useId();
  const left = rows.length - drawn;
  return (
    <section class="stack tight">
      <div class="row">
        <h3 class="h-l" id={heading}>
          {part.title}
        </h3>
        <p class="small soft num">{useCounts(part)}</p>
      </div>
      {drawn > 0 && (
        <table {...AS.table} class="grid fill" aria-labelledby={heading}>
          <TableHead columns={COLUMNS} />
          <tbody {...AS.group}>
            {rows.slice(0, drawn).map(row => (
              <SteadyRow key={row.item.id} row={row} isOpen={row.item.id === open} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <div class="acts">
          <Button
            kind="second"
            label={words.say('staff.moreOf', { count: left, part: part.title })}
            press={onMore}
          >
            {words.say('staff.more', { count: left })}
          </Button>
        </div>
      )}
    </section>
  );
}
