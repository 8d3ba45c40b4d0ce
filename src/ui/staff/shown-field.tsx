import type { AuditRow } from '../../audits/audit-rows.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** Longer answers than these are cut by a list box, in a table and in a card, and stand below it in full. */
const ROOM = { table: 20, card: 32 };

/** What can be shown, as a native list box. Its values are places: they tell the page nothing of the answer. */
export function ShownField({ row: { item, option }, label }: { row: AuditRow; label: string }) {
  const { session, words } = useVisit();
  const { goal } = useDesk();
  const place = option ? item.options.indexOf(option) : -1;
  const choose = (place: number) =>
    session.send({ type: 'item.answered', id: item.id, option: item.options[place]?.id ?? 'not-asked' });
  return (
    <>
      <select
        class={option ? 'field' : 'field unknown'}
        data-column="shown"
        data-goal={goal.value === item.id ? '' : undefined}
        aria-label={label}
        value={String(place)}
        onChange={event => choose(Number(event.currentTarget.value))}
        onKeyDown={event => {
          // The number of an answer picks it, and 0 takes it back.
          const wanted = /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
          if (!wanted || Number(event.key) > item.options.length) return;
          event.preventDefault();
          choose(Number(event.key) - 1);
        }}
      >
        <option value="-1">{words.say('staff.notAnswered')}</option>
        {item.options.map((one, index) => (
          <option key={one.id} value={String(index)}>
            {one.label.staff}
          </option>
        ))}
      </select>
      {option && option.label.staff.length > ROOM.table && (
        <p
          class={`small soft shown-in-full ${option.label.staff.length > ROOM.card ? 'long' : ''}`}
          aria-hidden="true"
        >
          {option.label.staff}
        </p>
      )}
    </>
  );
}
