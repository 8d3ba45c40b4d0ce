import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import type { Gap } from '../../audits/gaps.ts';
import { type PlanGroup, planOf } from '../../audits/plan.ts';
import { More } from '../parts/more.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { Cell } from './cell.tsx';
import { TableHead } from './table-head.tsx';
import { AS } from './table-roles.ts';

const COLUMNS = ['due', 'question', 'weight', 'note'] as const;

/** Who does what by when: a table for each owner, the nearest day first. Claims have no owner, and stand with what has none. */
export function PlanTable({ parts, gaps }: { parts: readonly AuditPart[]; gaps: readonly Gap[] }) {
  const { words } = useVisit();
  const claims = gaps.filter(({ kind }) => kind === 'claim');
  const owned = planOf(parts);
  const hasNobody = claims.length === 0 || owned.at(-1)?.owner === '';
  const groups = hasNobody ? owned : [...owned, { owner: '', rows: [] }];
  const { some, ...rest } = useSome(groups);
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('staff.plan.title')}</h3>
      {groups.length === 0 && <p>{words.say('staff.plan.none')}</p>}
      {some.map(group => (
        <OwnersTable key={group.owner} group={group} claims={group.owner === '' ? claims : []} />
      ))}
      <More rest={rest} of={words.say('staff.plan.title')} />
    </section>
  );
}

/** A gap that nobody has planned yet stands among the gaps above already. */
const isPlanned = ({ answer, isGap }: AuditRow) => !isGap || Boolean(answer?.note || answer?.due);

/** What nobody owns is listed as far as something is planned of it, and counted otherwise. */
function OwnersTable({ group: { owner, rows }, claims }: { group: PlanGroup; claims: readonly Gap[] }) {
  const { words } = useVisit();
  const listed = owner === '' ? rows.filter(isPlanned) : rows;
  const { some, ...rest } = useSome(listed);
  const name = owner === '' ? words.say('staff.plan.nobody') : owner;
  const unplanned = rows.length - listed.length + claims.length;
  return (
    <div class="stack tight owners">
      <h4 class="h-m" dir="auto">
        {name}
      </h4>
      {unplanned > 0 && <p>{words.say('staff.plan.unplanned', { count: unplanned })}</p>}
      {listed.length > 0 && (
        <table {...AS.table} class="grid by-owner" aria-label={name}>
          <TableHead columns={COLUMNS} />
          <tbody {...AS.group}>
            {some.map(row => (
              <PlanRow key={row.item.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <More rest={rest} of={name} />
    </div>
  );
}

function PlanRow({ row: { item, severity, option, answer, isGap, isOverdue } }: { row: AuditRow }) {
  const { words } = useVisit();
  return (
    <tr {...AS.row} class={isGap ? 'panel gap' : 'panel'}>
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
        <p dir="auto">{answer?.note ?? ((isGap || !option) && words.say('staff.fix', { fix: item.fix }))}</p>
      </Cell>
    </tr>
  );
}
