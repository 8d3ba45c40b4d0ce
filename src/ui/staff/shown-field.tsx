import type { AuditRow } from '../../audits/audit-rows.ts';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** Longer answers than these are cut by a list box, in a table and in a card, and stand below it in full. */
const ROOM = { table: 20, card: 32 };

/** What can be shown, as a list box. */
export function ShownField({ row: { item, option }, label }: { row: AuditRow; label: string }) {
  const { session, words } = useVisit();
  const { goal } = useDesk();
  const choose = (place: number) =>
    session.send({ type: 'item.answered', id: item.id, option: item.options[place]?.id ?? 'not-asked' });
  return (
    <>
      <ListBox
        isOpen={!option}
        column="shown"
        isGoal={goal.value === item.id}
        label={label}
        none={words.say('staff.notAnswered')}
        options={item.options.map(one => one.label.staff)}
        chosen={option ? item.options.indexOf(option) : -1}
        choose={choose}
        onKeyDown={event => {
          // The number of an answer picks it, and 0 takes it back.
          const wanted = /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
          if (!wanted || Number(event.key) > item.options.length) return;
          event.preventDefault();
          choose(Number(event.key) - 1);
        }}
      />
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
