import { useId } from 'preact/hooks';
import { type AuditFilter, type AuditPart, fitsFilter, ownersOf } from '../../audits/audit-rows.ts';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

const FILTERS: readonly AuditFilter[] = ['all', 'critical', 'gaps', 'overdue', 'open', 'mine'];

/** Which rows to show: native radio buttons, with the number of rows each would show. */
export function FilterBar({ parts }: { parts: readonly AuditPart[] }) {
  const { words } = useVisit();
  const { filter } = useDesk();
  const name = useId();
  const field = useId();
  const { by, owner } = filter.value;
  const owners = ownersOf(parts);
  const mine = owner || owners[0] || '';
  const rows = parts.flatMap(part => part.rows);
  const count = (one: AuditFilter) => rows.filter(row => fitsFilter(row, one, mine)).length;
  return (
    <fieldset class="filters">
      <legend class="h-m">{words.say('staff.show')}</legend>
      {FILTERS.filter(one => one !== 'mine' || owners.length > 0).map(one => (
        <label key={one} class="opt chip">
          <input
            type="radio"
            name={name}
            checked={one === by}
            onChange={() => {
              filter.value = { by: one, owner: one === 'mine' ? mine : '' };
            }}
          />
          <span>{words.say(`staff.show.${one}`, { number: count(one) })}</span>
        </label>
      ))}
      {by === 'mine' && (
        <span class="tap">
          <label for={field}>{words.say('staff.show.owner')}</label>
          <ListBox
            id={field}
            options={owners}
            chosen={owners.indexOf(owner)}
            choose={place => {
              filter.value = { by: 'mine', owner: owners[place] ?? '' };
            }}
          />
        </span>
      )}
    </fieldset>
  );
}
