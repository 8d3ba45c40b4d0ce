import type { AuditPart } from '../../audits/audit-rows.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** How far each part is, and a way to it. */
export function PartProgress({ parts }: { parts: readonly AuditPart[] }) {
  const { goal, filter } = useDesk();
  const go = (part: AuditPart) => {
    filter.value = { by: 'all', owner: '' };
    goal.value = part.rows[0]?.item.id;
  };
  return (
    <ul class="progress">
      {parts.map(part => (
        <li key={part.id}>
          <Button kind="link" press={() => go(part)}>
            {part.title}
          </Button>
          <span class="small soft num">{useCounts(part)}</span>
          <span class="parts" aria-hidden="true">
            <i>
              <b style={{ '--f': (100 * part.answered) / part.rows.length }} />
            </i>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** “4 of 5 answered · 3 gaps”. */
export function useCounts(part: AuditPart): string {
  const { words } = useVisit();
  return words.say('staff.part.counts', {
    answered: part.answered,
    all: part.rows.length,
    gaps: words.say('staff.part.gaps', { count: part.gaps }),
  });
}
