import { findingWords, rulesOf } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import { adverts } from '../../kept/adverts.ts';
import type { Step } from '../../machine/types.ts';
import type { Response } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit, type Visit } from '../visit.ts';

/** A finding in one sentence: what they did, what their advert says, the claim that was heard, or what a rule says. */
export function findingTitle(visit: Visit, finding: Finding): string {
  return findingSentence(visit, visit.session.walk.value.response, finding);
}

/** The same for any response. */
export function findingSentence(
  { pack, words }: Pick<Visit, 'pack' | 'words'>,
  response: Response,
  finding: Finding,
): string {
  const said = findingWords(pack, response, finding);
  if (!said) return pack.floors.find(({ id }) => id === finding.id)?.reason ?? '';
  const text = adverts.get(response.pack)?.get(finding.id);
  if (finding.kind === 'claim' && text) return words.say('found.advert', { text });
  if (finding.kind === 'claim') return words.say('found.heard', { claim: said.subject });
  return said.found ?? words.say('found.plain', { question: said.subject, answer: said.answer });
}

/** Where a finding can be changed. */
export function stepOf({ pack }: Visit, { kind, id }: Finding): Step {
  if (kind !== 'claim') return { kind: 'item', id };
  return { kind: 'claims', id: pack.claims.find(claim => claim.id === id)?.category ?? '' };
}

/**
 * A finding: what they did, why it matters, which level it sets by itself, and what to ask after that answer. `isTold`:
 * why it matters stands at a finding above.
 */
export function FindingItem({ finding, isTold = false }: { finding: Finding; isTold?: boolean }) {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const { findings, level } = session.assessment.value;
  const said = findingWords(pack, session.walk.value.response, finding);
  // An answer that costs nothing and still sets a level is a sign, as the head counts it.
  if (!said)
    return (
      <li class="find">
        <h4 class="h-m">{findingTitle(visit, finding)}</h4>
        <p>
          <Sources ids={finding.sources} />
        </p>
      </li>
    );
  const title = findingTitle(visit, finding);
  const quote = adverts.get(session.walk.value.response.pack)?.get(finding.id);
  // A quote that says the same as the claim needs no other words for it.
  const isOther = quote !== undefined && !said.subject.toLowerCase().includes(quote.toLowerCase());
  const rules = rulesOf(pack, findings, finding).filter(rule => rule.level === level.low);
  return (
    <li class="find">
      <SeverityMark severity={finding.severity} />
      <h4 class="h-m" dir="auto">
        {title}
      </h4>
      {isOther && <p class="small soft">{words.say('found.heard', { claim: said.subject })}</p>}
      <p>
        {isTold ? words.say('found.told') : said.why}
        {/* Sentence and reason of a sign say what its rule would say again; the rule stands with the sum. */}
        {finding.kind === 'item' && !said.found && rules.map(({ reason }) => ` ${reason}`)}
        {rules.length > 0 &&
          ` ${words.say(finding.kind === 'claim' ? 'found.claimAlone' : 'found.alone', { level: words.say(`word.${level.low}`) })}`}
        {finding.kind === 'claim' && finding.points === 0 && ` ${words.say('found.once')}`}
      </p>
      <div class="follow">
        <p class="small soft">{words.say('found.follow')}</p>
        <p dir="auto">
          {said.followUp ? (
            <q class="ask">{said.followUp}</q>
          ) : (
            words.say('item.proof', { proof: said.proof })
          )}
        </p>
      </div>
      <p class="ends">
        <Sources ids={[...new Set([...finding.sources, ...rules.flatMap(rule => rule.sources)])]} />
        <Button
          kind="plain"
          label={words.say('found.changeWhich', { question: title })}
          press={() => session.send({ type: 'step.chosen', step: stepOf(visit, finding) })}
        >
          {words.say('found.change')}
        </Button>
      </p>
    </li>
  );
}
