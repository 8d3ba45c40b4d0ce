import type { AuditComparison, Compared } from '../../audits/compare-audits.ts';
import { useVisit } from '../visit.ts';
import { ComparedList } from './compared-list.tsx';

const KINDS = ['added', 'removed', 'reweighed', 'reworded'] as const;

/** Changed questions, rules and plans: no answer of the clinic, so never shown as something it did. */
export function ChangedAround(props: {
  around: AuditComparison['around'];
  byRules: readonly Compared[];
  since: string;
}) {
  const { pack, words } = useVisit();
  const { around, byRules, since } = props;
  const contexts = pack.context.filter(({ id }) => around.context.includes(id));
  const same =
    !around.version &&
    !around.rules &&
    contexts.length === 0 &&
    KINDS.every(kind => around[kind].length === 0);
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('staff.compare.around', { date: since })}</h3>
      {same && <p>{words.say('staff.compare.aroundSame')}</p>}
      {around.version && <p>{words.say('staff.compare.version', around.version)}</p>}
      {around.rules && <p>{words.say('staff.compare.rules')}</p>}
      {contexts.map(({ id, prompt }) => (
        <p key={id}>{words.say('staff.compare.context', { question: prompt })}</p>
      ))}
      {KINDS.map(kind => (
        <ComparedList
          key={kind}
          of={kind}
          list={around[kind].map(asked => ({ ...asked, before: undefined, after: undefined }))}
        />
      ))}
      <ComparedList of="byRules" list={byRules} />
    </section>
  );
}
