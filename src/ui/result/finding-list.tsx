import { findingWords, isRefused, rulesAlone, signsOf } from '../../assessment/finding-words.ts';
import { rankOf } from '../../assessment/levels.ts';
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
  const signs = mattersFirst(signsOf(pack, findings), pack, session.matters.value);
  const first = signs.slice(0, OPEN_AT_MOST);
  const others = signs.slice(OPEN_AT_MOST);
  const { some, ...rest } = useSome(others);
  const together = rulesAlone(pack, findings).filter(({ when }) => when.refused);
  if (signs.length + together.length === 0) return null;
  const whyOf = (finding: Finding) => findingWords(pack, response, finding)?.why ?? '';
  const item = (finding: Finding) => (
    <FindingItem
      key={finding.kind + finding.id}
      finding={finding}
      // A claim often has the reason of the question that it is like.
      isTold={
        finding.kind === 'claim' &&
        signs.slice(0, signs.indexOf(finding)).some(above => whyOf(above).includes(whyOf(finding)))
      }
    />
  );
  return (
    <section class="stack">
      <h3 class="h-l">{words.say(session.matters.value ? 'found.matters' : 'found.title')}</h3>
      {signs.some(finding => isRefused(response, finding)) && <p>{words.say('found.notYes')}</p>}
      <ol class="finds">{first.map(item)}</ol>
      {others.length > 0 && (
        <div class="folds">
          <Fold summary={words.say('found.more', { count: others.length })}>
            <ol class="finds">{some.map(item)}</ol>
            <More rest={rest} of={words.say('found.title')} />
          </Fold>
        </div>
      )}
      {/* What sets the level stands in the head too. */}
      {together.map(({ id, reason, sources }) => (
        <p key={id}>
          {reason} <Sources ids={sources} />
        </p>
      ))}
    </section>
  );
}

/**
 * Those that set the gravest level by themselves, then critical ones, then those of the domains that matter most to the
 * visitor, otherwise in the order they had.
 */
function mattersFirst(
  signs: readonly Finding[],
  pack: Pack,
  priority: string | undefined,
): readonly Finding[] {
  const domains = pack.panels?.priorities?.find(({ id }) => id === priority)?.domains ?? [];
  const inDomain = new Set(pack.items.filter(item => domains.includes(item.domain)).map(item => item.id));
  const rank = ({ id, level, severity }: Finding) =>
    3 * rankOf(level) + (severity === 'critical' ? 2 : Number(inDomain.has(id)));
  return domains.length === 0 ? signs : signs.toSorted((a, b) => rank(b) - rank(a));
}
