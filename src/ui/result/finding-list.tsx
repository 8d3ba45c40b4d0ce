import type { Finding } from '../../assessment/types.ts';
import { Fold } from '../parts/fold.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useVisit } from '../visit.ts';
import { FindingDetails, useFindingTitle } from './finding-details.tsx';

/** What was found, worst first: critical findings open, the others folded, each with its points. */
export function FindingList() {
  const { session, words } = useVisit();
  const { findings, answered, applicable } = session.assessment.value;
  const weighing = findings.filter(({ kind }) => kind !== 'rule');
  const critical = weighing.filter(({ severity }) => severity === 'critical');
  const others = weighing.filter(({ severity }) => severity !== 'critical');
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('found.title')}</h3>
      {weighing.length === 0 && (
        <p>{words.say('found.none', { asked: answered, count: applicable - answered })}</p>
      )}
      {critical.length > 0 && (
        <ol class="finds">
          {critical.map(finding => (
            <OpenFinding key={finding.id} finding={finding} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <div class="folds">
          {others.map(finding => (
            <FoldedFinding key={finding.id} finding={finding} />
          ))}
        </div>
      )}
      <p>
        <button class="btn plain" type="button" onClick={() => session.send({ type: 'review.opened' })}>
          {words.say('result.review')}
        </button>
      </p>
    </section>
  );
}

function OpenFinding({ finding }: { finding: Finding }) {
  return (
    <li class="find">
      <div class="top">
        <SeverityMark severity={finding.severity} />
        <Points of={finding.points} />
      </div>
      <h4 class="h-m">{useFindingTitle(finding)}</h4>
      <FindingDetails finding={finding} />
    </li>
  );
}

function FoldedFinding({ finding }: { finding: Finding }) {
  return (
    <Fold
      summary={
        <>
          <SeverityMark severity={finding.severity} />
          <span>{useFindingTitle(finding)}</span>
        </>
      }
    >
      <p>
        <Points of={finding.points} />
      </p>
      <FindingDetails finding={finding} />
    </Fold>
  );
}

function Points({ of }: { of: number }) {
  return <span class="small soft num">{useVisit().words.say('found.points', { count: of })}</span>;
}
