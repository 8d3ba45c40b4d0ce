import { otherPlans } from '../../audits/contradictions.ts';
import { CURRENT_FOR } from '../../exchange/parse-disclosure.ts';
import { own } from '../../pack/own.ts';
import { applicableItems } from '../../response/applicable.ts';
import { inARow } from '../in-a-row.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { LeftOpen } from './left-open.tsx';
import type { Clinic } from './use-disclosure.ts';

/** What the clinic's words are worth: whose they are, how old, and why some or all of them are not there. */
export function ClinicLines({ clinic }: { clinic: Clinic }) {
  const { session, pack, words } = useVisit();
  if (clinic.state !== 'given') {
    const { state } = clinic;
    return (
      <>
        <p class="soft measure" role={state === 'none' ? undefined : 'status'}>
          {words.say(`provider.${state}`)}
        </p>
        {state === 'failed' && (
          <p>
            <Button kind="second" press={clinic.retry}>
              {words.say('later.retry')}
            </Button>
          </p>
        )}
      </>
    );
  }
  const { answers } = clinic.disclosure;
  const applying = applicableItems(pack, session.walk.value.response);
  const open = applying.filter(({ id }) => (own(answers, id)?.option ?? 'no-answer') === 'no-answer');
  return (
    <>
      <p class="soft measure">
        {words.say('provider.lead', { date: words.date(clinic.disclosure.published) })}
      </p>
      <LeftOpen items={open} count={applying.length} />
      <Doubts clinic={clinic} />
    </>
  );
}

/** Each reason not to lean on the clinic's words, in a line. */
function Doubts({ clinic }: { clinic: Clinic & { state: 'given' } }) {
  const { session, pack, settings, words } = useVisit();
  const { disclosure, staleness, dropped } = clinic;
  const named = disclosure.provider?.trim();
  const plans = otherPlans(pack, disclosure.context, session.walk.value.response.context);
  const plan = inARow(
    words,
    plans.map(id => labelOf(id)),
  );
  const lines = [
    staleness.includes('old') && words.say('provider.old', { count: CURRENT_FOR }),
    staleness.includes('misdated') && words.say('provider.misdated'),
    staleness.includes('other-version') && words.say('provider.otherVersion'),
    settings.provider &&
      named &&
      named !== settings.provider.trim() &&
      words.say('provider.otherName', { name: named }),
    plans.length > 0 && words.say('provider.otherPlan', { plan }),
    dropped > 0 && words.say('provider.dropped', { count: dropped }),
  ].filter(line => typeof line === 'string' && line !== '');

  function labelOf(id: string): string {
    const question = pack.context.find(one => one.id === id);
    return question?.options.find(option => option.id === own(disclosure.context, id))?.label ?? '';
  }

  if (lines.length === 0) return null;
  return (
    <ul class="sunk stack tight doubts">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
