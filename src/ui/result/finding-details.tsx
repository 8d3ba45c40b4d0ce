import type { ComponentChildren } from 'preact';
import type { Finding } from '../../assessment/types.ts';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';

/** A finding in a line: what the question was about, or the claim that was heard. */
export function useFindingTitle(finding: Finding): string {
  const { pack, words } = useVisit();
  if (finding.kind === 'claim') {
    const claim = pack.claims.find(one => one.id === finding.id);
    return words.say('found.heard', { claim: claim?.label ?? '' });
  }
  const item = pack.items.find(one => one.id === finding.id);
  return item?.short ?? item?.prompt.patient ?? '';
}

/** Why a finding matters, what to ask or see, the source, and the way back to its question. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const title = useFindingTitle(finding);
  const change = (kind: 'item' | 'claims', id: string) => (
    <Button
      kind="plain"
      label={words.say('found.changeWhich', { question: title })}
      press={() => session.send({ type: 'step.chosen', step: { kind, id } })}
    >
      {words.say('found.change')}
    </Button>
  );
  const claim = finding.kind === 'claim' ? pack.claims.find(one => one.id === finding.id) : undefined;
  if (claim) {
    return (
      <>
        <dl>
          <Row term={words.say('found.why')}>{claim.why}</Row>
          <Row term={words.say('found.ask')}>
            <q class="ask">{claim.ask}</q>
          </Row>
          <Row term={words.say('found.source')}>
            <Sources ids={claim.sources} />
          </Row>
          {finding.points === 0 && <Row term={words.say('found.weight')}>{words.say('found.once')}</Row>}
        </dl>
        <p>{change('claims', claim.category)}</p>
      </>
    );
  }
  const item = pack.items.find(one => one.id === finding.id);
  if (!item) return null;
  const chosen = own(response.answers, item.id)?.option;
  return (
    <>
      <dl>
        <Row term={words.say('found.said')}>
          {item.options.find(option => option.id === chosen)?.label.patient}
          {chosen === 'no-answer' && (
            <>
              <br />
              {words.say('found.notYes')}
            </>
          )}
        </Row>
        <Row term={words.say('found.why')}>{item.why}</Row>
        <Row term={words.say('found.ask')}>
          <q class="ask">{item.prompt.patient}</q>
        </Row>
        <Row term={words.say('found.see')}>{item.proof}</Row>
        <Row term={words.say('found.source')}>
          <Sources ids={item.sources} />
        </Row>
      </dl>
      <p>{change('item', item.id)}</p>
    </>
  );
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
