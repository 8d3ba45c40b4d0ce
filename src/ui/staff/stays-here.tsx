import type { AuditRow } from '../../audits/audit-rows.ts';
import { More } from '../parts/more.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';

const PRIVATE = ['evidence', 'note', 'owner', 'due'] as const;

/** The part of the audit that no file for visitors ever holds. */
export function StaysHere({ rows }: { rows: readonly AuditRow[] }) {
  const { words } = useVisit();
  const written = rows.filter(({ answer }) => PRIVATE.some(key => answer?.[key]));
  const { some, ...rest } = useSome(written);
  return (
    <section class="panel stack">
      <h3 class="h-l">{words.say('staff.publish.stays')}</h3>
      <p>{words.say('staff.publish.staysLead')}</p>
      <ul class="rows">
        {some.map(({ item, answer }) => (
          <li key={item.id} class="stack tight">
            <p>
              <strong>{item.prompt.staff}</strong>
            </p>
            <dl>
              {PRIVATE.filter(key => answer?.[key]).map(key => (
                <div key={key}>
                  <dt>{words.say(`staff.col.${key}`)}</dt>
                  <dd dir="auto">{key === 'due' ? words.date(answer?.due ?? '') : answer?.[key]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <More rest={rest} of={words.say('staff.publish.stays')} />
      {written.length === 0 && <p class="soft">{words.say('staff.publish.staysNone')}</p>}
    </section>
  );
}
