import type { AuditRow } from '../../audits/audit-rows.ts';
import { useVisit } from '../visit.ts';
import { TextField } from './text-field.tsx';

/** What a field beside a question is called: its column, and the question. */
export function useFieldName({ item }: AuditRow): (column: string) => string {
  const { words } = useVisit();
  return column =>
    words.say('staff.cell', { column: words.say(`staff.col.${column}`), question: item.prompt.staff });
}

/** Who closes it. */
export function OwnerField({ row }: { row: AuditRow }) {
  const name = useFieldName(row)('owner');
  return <TextField id={row.item.id} field="owner" text={row.answer?.owner ?? ''} label={name} />;
}

/** By when. */
export function DueField({ row }: { row: AuditRow }) {
  const { session } = useVisit();
  const { id } = row.item;
  return (
    <input
      class="field"
      type="date"
      data-column="due"
      aria-label={useFieldName(row)('due')}
      value={row.answer?.due ?? ''}
      onInput={event => session.send({ type: 'text.written', id, text: { due: event.currentTarget.value } })}
    />
  );
}
