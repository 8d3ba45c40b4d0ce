import type { ComponentChildren } from 'preact';
import { useVisit } from '../visit.ts';
import { AS } from './table-roles.ts';

/** One cell. In a card the name of its column stands above it. */
export function Cell({ column, children }: { column: string; children: ComponentChildren }) {
  const { words } = useVisit();
  return (
    <td {...AS.cell} class={`cell of-${column}`} data-label={words.say(`staff.col.${column}`)}>
      {children}
    </td>
  );
}
