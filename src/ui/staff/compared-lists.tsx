import { auditParts } from '../../audits/audit-rows.ts';
import type { AuditSnapshot } from '../../audits/audit-snapshot.ts';
import type { AuditComparison, Compared } from '../../audits/compare-audits.ts';
import { useVisit } from '../visit.ts';
import { ChangedAround } from './changed-around.tsx';
import { ComparedList } from './compared-list.tsx';

const OUTCOMES = ['closed', 'opened', 'still', 'unanswered', 'changed'] as const;

/** What the clinic's own answers changed first; what changed around them apart from that. */
export function ComparedLists(props: {
  before: AuditSnapshot;
  after: AuditSnapshot;
  comparison: AuditComparison;
}) {
  const { session, pack, words, today } = useVisit();
  const { before, comparison } = props;
  const rows = auditParts(pack, session.walk.value.response, today).flatMap(part => part.rows);
  const overdue = rows
    .filter(row => row.isOverdue)
    .map(({ item }): Compared => ({ kind: 'item', id: item.id, before: undefined, after: undefined }));
  const since = words.date(before.on);
  return (
    <>
      <section class="stack">
        <h3 class="h-l">{words.say('staff.compare.answers', { date: since })}</h3>
        {OUTCOMES.every(outcome => comparison[outcome].length === 0) && (
          <p>{words.say('staff.compare.same')}</p>
        )}
        {OUTCOMES.map(outcome => (
          <ComparedList key={outcome} of={outcome} list={comparison[outcome]} />
        ))}
        <ComparedList of="overdue" list={overdue} />
      </section>
      <ChangedAround around={comparison.around} byRules={comparison.byRules} since={since} />
    </>
  );
}
