import { isRefused, rulesAlone } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import type { Pack } from '../../pack/types.ts';
import { Fold } from '../parts/fold.tsx';
import { More } from '../parts/more.tsx';
import { Sources } from '../parts/sources.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { FindingItem } from './finding-item.tsx';

/** More than this many open findings would bury the rest of the result. */
const OPEN_AT_MOST = 3;

/** The warning signs, worst first. Nothing where nothing was found: the head says that. */
export function FindingList() {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const { findings } = session.assessment.value;
  const weighing = findings.filter(({ kind }) => kind !== 'rule');
  const alone = rulesAlone(pack, findings);
  const answered = alone.filter(({ when }) => when.item !== undefined);
  const ordered = mattersFirst(weighing, pack, session.matters.value);
  const first = ordered.slice(0, OPEN_AT_MOST);
  const others = ordered.slice(OPEN_AT_MOST);
  const { some, ...rest } = useSome(others);
  if (weighing.length + alone.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say(session.matters.value ? 'found.matters' : 'found.title')}</h3>
      {alone
        .filter(rule => !answered.includes(rule))
        .map(({ id, reason, sources }) => (
          <p key={id}>
            {reason} <Sources ids={sources} />
          </p>
        ))}
      {weighing.some(finding => isRefused(response, finding)) && <p>{words.say('found.notYes')}</p>}
      <ol class="finds">
        {/* An answer that costs nothing and still sets a level is a sign, as the head counts it. */}
        {answered.map(({ id, reason, sources }) => (
          <li key={id} class="find">
            <h4 class="h-m">{reason}</h4>
            <p>
              <Sources ids={sources} />
            </p>
          </li>
        ))}
        {first.map(finding => (
          <FindingItem key={`${finding.kind}:${finding.id}`} finding={finding} />
        ))}
      </ol>
      {others.length > 0 && (
        <div class="folds">
          <Fold summary={words.say('found.more', { count: others.length })}>
            <ol class="finds">
              {some.map(finding => (
                <FindingItem key={`${finding.kind}:${finding.id}`} finding={finding} />
              ))}
            </ol>
            <More rest={rest} of={words.say('found.title')} />
          </Fold>
        </div>
      )}
    </section>
  );
}

/** Critical findings, then those of the domains that matter most to the visitor, otherwise in the order they had. */
function mattersFirst(
  findings: readonly Finding[],
  pack: Pack,
  priority: string | undefined,
): readonly Finding[] {
  const domains = pack.panels?.priorities?.find(({ id }) => id === priority)?.domains ?? [];
  const inDomain = new Set(pack.items.filter(item => domains.includes(item.domain)).map(item => item.id));
  const rank = ({ id, severity }: Finding) => (severity === 'critical' ? 0 : inDomain.has(id) ? 1 : 2);
  return domains.length === 0 ? findings : findings.toSorted((a, b) => rank(a) - rank(b));
}
