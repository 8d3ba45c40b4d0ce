import type { AuditRow } from '../../audits/audit-rows.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useVisit } from '../visit.ts';
import { Cell } from './cell.tsx';
import { ShownField } from './shown-field.tsx';
import { AS } from './table-roles.ts';
import { TextField } from './text-field.tsx';

/** One question in a row: what it weighs, what can be shown, and what is to be done by whom and when. */
export function AuditRowCells({ row }: { row: AuditRow }) {
  const { session, words } = useVisit();
  const { item, severity, answer, isGap, isOverdue } = row;
  const question = item.short ?? item.prompt.staff;
  const named = (column: string) =>
    words.say('staff.cell', { column: words.say(`staff.col.${column}`), question });
  const text = (field: 'evidence' | 'note' | 'owner') => (
    <TextField id={item.id} field={field} text={answer?.[field] ?? ''} label={named(field)} />
  );
  return (
    <tr {...AS.row} class={isGap ? 'gap' : ''}>
      <td {...AS.cell} class="bare">
        {isGap && <span class="flagged">{words.say('staff.gap')}</span>}{' '}
        {isOverdue && <span class="flagged late">{words.say('staff.overdue')}</span>}
        <p>
          <strong>{item.prompt.staff}</strong>
        </p>
      </td>
      <Cell column="weight">
        <SeverityMark severity={severity} />
      </Cell>
      <Cell column="shown">
        <ShownField row={row} label={named('shown')} />
      </Cell>
      <Cell column="evidence">{text('evidence')}</Cell>
      <Cell column="note">
        {text('note')}
        {isGap && <p class="small soft fix">{words.say('staff.fix', { fix: item.fix })}</p>}
      </Cell>
      <Cell column="owner">{text('owner')}</Cell>
      <Cell column="due">
        <input
          class="field"
          type="date"
          data-column="due"
          aria-label={named('due')}
          value={answer?.due ?? ''}
          onInput={event =>
            session.send({ type: 'text.written', id: item.id, text: { due: event.currentTarget.value } })
          }
        />
      </Cell>
    </tr>
  );
}
