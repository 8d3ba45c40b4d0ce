import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import { type PlanGroup, planOf } from '../../audits/plan.ts';
import { More } from '../parts/more.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { Cell } from './cell.tsx';
import { TableHead } from './table-head.tsx';
import { AS } from './table-roles.ts';

const COLUMNS = ['due', 'question', 'weight', 'note'] as const;

/** Who does what by when: a table for each owner, the nearest day first. */
export function PlanTable({ parts }: { parts: readonly AuditPart[] }) {
  const { words } = useVisit();
  const groups = planOf(parts);
  const { some, ...rest } = useSome(groups);
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('staff.plan.title')}</h3>
      {groups.length === 0 && <p>{words.say('staff.plan.none')}</p>}
      {some.map(group => (
        <OwnersTable key={group.owner} group={group} />
      ))}
      <More rest={rest} of={words.say('staff.plan.title')} />
    </section>
  );
}

function OwnersTable({ group: { owner, rows } }: { group: PlanGroup }) {
  const { words } = useVisit();
  const { some, ...rest } = useSome(rows);
  const name = owner === '' ? words.say('staff.plan.nobody') : owner;
  return (
    <div class="stack tight owners">
      <h4 class="h-m" dir="auto">
        {name}
      </h4>
      <table {...AS.table} class="grid by-owner" aria-label={name}>
        <TableHead columns={COLUMNS} />
        <tbody {...AS.group}>
          {some.map(row => (
            <PlanRow key={row.item.id} row={row} />
          ))}
        </tbody>
      </table>
      <More rest={rest} of={name} />
    </div>
  );
}

function PlanRow({ row: { item, severity, answer, isGap, isOverdue } }: { row: AuditRow }) {
  const { words } = useVisit();
  return (
    <tr {...AS.row} class={isGap ? 'gap' : ''}>
      <Cell column="due">
        {answer?.due ? words.date(answer.due) : words.say('staff.plan.noDay')}{' '}
        {isOverdue && <span class="flagged late">{words.say('staff.overdue')}</span>}
      </Cell>
      <td {...AS.cell} class="bare">
        {isGap && <span class="flagged">{words.say('staff.gap')}</span>} <strong>{item.prompt.staff}</strong>
      </td>
      <Cell column="weight">
        <SeverityMark severity={severity} />
      </Cell>
      <Cell column="note">
        <p dir="auto">{answer?.note ?? words.say('staff.fix', { fix: item.fix })}</p>
      </Cell>
    </tr>
  );
}
