import type { Finding } from '../../assessment/types.ts';
import type { Pack } from '../../pack/types.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useVisit } from '../visit.ts';
import { FindingDetails, useFindingTitle } from './finding-details.tsx';

/** More than this many open findings would bury the rest of the result. */
const OPEN_AT_MOST = 5;

/** What was found, worst first: critical findings open, the others folded, each with its points. */
export function FindingList() {
  const { session, pack, words } = useVisit();
  const { findings, answered, applicable } = session.assessment.value;
  const weighing = findings.filter(({ kind }) => kind !== 'rule');
  const critical = weighing.filter(({ severity }) => severity === 'critical').slice(0, OPEN_AT_MOST);
  const others = mattersFirst(weighing.slice(critical.length), pack, session.matters.value);
  return (
    <section class="stack">
      <h3 class="h-l">{words.say(session.matters.value ? 'found.matters' : 'found.title')}</h3>
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
        <Button kind="plain" press={() => session.send({ type: 'review.opened' })}>
          {words.say('result.review')}
        </Button>
      </p>
    </section>
  );
}

/** Findings of the domains that matter most to the visitor first, otherwise in the order they had. */
function mattersFirst(
  findings: readonly Finding[],
  pack: Pack,
  priority: string | undefined,
): readonly Finding[] {
  const domains = pack.panels?.priorities?.find(({ id }) => id === priority)?.domains ?? [];
  const inDomain = new Set(pack.items.filter(item => domains.includes(item.domain)).map(item => item.id));
  return findings.toSorted((a, b) => Number(inDomain.has(b.id)) - Number(inDomain.has(a.id)));
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
          <span>
            {useFindingTitle(finding)} <Points of={finding.points} />
          </span>
        </>
      }
    >
      <FindingDetails finding={finding} />
    </Fold>
  );
}

function Points({ of }: { of: number }) {
  return <span class="small soft num">{useVisit().words.say('found.points', { count: of })}</span>;
}
