import { useVisit } from '../visit.ts';
import { AS } from './table-roles.ts';

/** The names of the columns: seen in a table, and heard in cards too. */
export function TableHead({ columns }: { columns: readonly string[] }) {
  const { words } = useVisit();
  return (
    <thead {...AS.group}>
      <tr {...AS.row} class="head">
        {columns.map(column => (
          <th key={column} {...AS.head}>
            {words.say(`staff.col.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
