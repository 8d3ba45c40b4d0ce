import { auditParts } from '../../audits/audit-rows.ts';
import type { AuditSnapshot } from '../../audits/audit-snapshot.ts';
import type { AuditComparison, Compared } from '../../audits/compare-audits.ts';
import { useVisit } from '../visit.ts';
import { ChangedAround } from './changed-around.tsx';
import { useTitle } from './use-audit.ts';

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

/** One kind of change: how many, and which. */
export function ComparedList({ of, list }: { of: string; list: readonly Compared[] }) {
  const { words } = useVisit();
  const titleOf = useTitle();
  const labelOf = useAnswerLabel();
  if (list.length === 0) return null;
  return (
    <div class="stack tight">
      <h4 class="h-m">{words.say(`staff.compare.${of}`, { count: list.length })}</h4>
      <ul class="stack tight dashes">
        {list.map(compared => {
          const { kind, id, before, after } = compared;
          return (
            <li key={`${kind}:${id}`}>
              {titleOf(kind, id)}
              {before !== after && (
                <span class="small soft was">
                  {words.say('staff.compare.fromTo', {
                    from: labelOf(kind, id, before),
                    to: labelOf(kind, id, after),
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useAnswerLabel(): (kind: 'item' | 'claim', id: string, answer: string | undefined) => string {
  const { pack, words } = useVisit();
  return (kind, id, answer) => {
    if (answer === undefined) return words.say('staff.notAnswered');
    if (kind === 'claim') return words.say(`staff.claims.${answer === 'heard' ? 'heard' : 'notHeard'}`);
    const option = pack.items.find(item => item.id === id)?.options.find(one => one.id === answer);
    return option?.label.staff ?? words.say('staff.compare.gone');
  };
}
