import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { findContradictions } from '../../audits/contradictions.ts';
import type { Step } from '../../machine/types.ts';
import { isTreated } from '../../response/treated.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { HarmPanel } from '../result/harm-panel.tsx';
import { ResultScreen } from '../result/result-screen.tsx';
import { openTake, useVisit } from '../visit.ts';
import { ClinicLines } from './clinic-lines.tsx';
import { PlanForm } from './plan-form.tsx';
import providerPageStyles from './provider-page.css?inline';
import { QuestionList } from './question-list.tsx';
import { ToldOtherwise } from './told-otherwise.tsx';
import { type Clinic, useDisclosure } from './use-disclosure.ts';

// The message to the clinic asks about it.
export { fetchDiffering } from './fetch-differing.ts';

export const styles: string = providerPageStyles;

/** On a clinic's own page: what it says about itself, how to check that, and what the visitor was told. */
export const View: ComponentType = () => {
  const { session, pack } = useVisit();
  const clinic = useDisclosure();
  const { at, audience, response } = session.walk.value;
  const contradictions =
    clinic.state === 'given' ? findContradictions(pack, clinic.disclosure, response) : [];
  const assessed = session.screen.value === 'assessed';
  const goal = useGoal(at, assessed);
  if (assessed) {
    const said = <ToldOtherwise clinic={clinic} list={contradictions} />;
    // A patient has not seen the clinic's own page, where these lines stand.
    const lines = audience === 'patient' && <ClinicLines clinic={clinic} />;
    return <ResultScreen before={[lines, said]} />;
  }
  return <Page clinic={clinic} contradictions={contradictions} goal={goal} />;
};

function Page(props: Parameters<typeof QuestionList>[0] & { clinic: Clinic }) {
  const visit = useVisit();
  const { session, pack, words, settings } = visit;
  const treated = isTreated(pack, session.walk.value.response);
  return (
    <div class="screen wide">
      <div class="stack">
        <p class="eyebrow">
          <span>
            {settings.provider
              ? words.say('provider.hosted', { provider: settings.provider })
              : words.say('provider.hostedHere')}
          </span>
        </p>
        <Title>{words.say('provider.title')}</Title>
        <ClinicLines clinic={props.clinic} />
        <p>
          <Button kind="plain" press={() => openTake(visit, 'ways')}>
            {words.say('provider.take')}
          </Button>
        </p>
      </div>
      <PlanForm />
      {treated && (
        <section class="panel stack snug">
          <h3 class="h-m">{words.say('harm.title')}</h3>
          <HarmPanel />
        </section>
      )}
      <QuestionList {...props} />
      <div class="acts">
        <Button kind="main" press={() => session.send({ type: 'result.opened' })}>
          {words.say('review.result')}
        </Button>
      </div>
      <p class="small soft">{words.say('result.fixed')}</p>
    </div>
  );
}

/** Where the visitor was led to since this list was last shown: from a finding, or to the next open question. */
function useGoal(at: Step, hidden: boolean): Step | undefined {
  const shown = useRef(at);
  const goal = useRef<Step | undefined>(undefined);
  if (hidden) goal.current = undefined;
  else if (at !== shown.current) {
    shown.current = at;
    goal.current = at;
  }
  return goal.current;
}
