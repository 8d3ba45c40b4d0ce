import type { AuditSnapshot } from '../../audits/audit-snapshot.ts';
import { useVisit } from '../visit.ts';

/** How many gaps there were on each day, as bars, and as the same numbers in words. */
export function GapBars({ days, now }: { days: readonly AuditSnapshot[]; now: AuditSnapshot }) {
  const { words } = useVisit();
  const points = [...days].reverse().map(day => ({ day, name: words.date(day.on) }));
  const all = [...points, { day: now, name: words.say('staff.compare.now') }];
  const gaps = ({ gaps: { item, claim } }: AuditSnapshot) => item.length + claim.length;
  const most = Math.max(1, ...all.map(({ day }) => gaps(day)));
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.compare.time')}</h3>
      <div class="bars" aria-hidden="true">
        {all.map(({ day, name }, index) => (
          <div key={index === days.length ? '' : day.on} class="bar">
            <div>
              <b class="num">{gaps(day)}</b>
              <i style={{ '--f': (100 * gaps(day)) / most }} />
            </div>
            <span class="small soft">{name}</span>
          </div>
        ))}
      </div>
      <ul class="stack tight dashes">
        {all.map(({ day, name }, index) => (
          <li key={index === days.length ? '' : day.on}>
            {words.say('staff.compare.day', {
              date: name,
              gaps: words.say('staff.gaps', { count: gaps(day) }),
              critical: words.say('staff.critical', { count: day.critical }),
              answered: words.say('staff.answered', { answered: day.answered, count: day.applicable }),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
