import { ChoiceRows } from '../parts/choice-rows.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { useVisit } from '../visit.ts';

/** The choice between what matters most first, and all by topic. */
export function OrderStep() {
  const { session, words } = useVisit();
  return (
    <StepForm next={words.say('order.next')}>
      <fieldset class="stack loose">
        <legend class="sr">{words.say('order.title')}</legend>
        <div class="stack tight">
          <h2 class="h-xl" tabIndex={-1}>
            {words.say('order.title')}
          </h2>
          <p class="soft">{words.say('order.help', { count: session.assessment.value.applicable })}</p>
        </div>
        <ChoiceRows
          choices={[
            { id: 'short', label: words.say('order.short') },
            { id: 'topic', label: words.say('order.topic') },
          ]}
          chosen={session.walk.value.order}
          onChoose={id => session.send({ type: 'order.chosen', order: id === 'short' ? 'short' : 'topic' })}
        />
      </fieldset>
      <TopThree />
    </StepForm>
  );
}

/** For someone on the way into the room. */
function TopThree() {
  const { session, pack, words } = useVisit();
  const top = session.assessment.value.nextQuestions.filter(({ kind }) => kind === 'item').slice(0, 3);
  return (
    <section class="sunk stack">
      <h3 class="h-m">{words.say('order.three')}</h3>
      <ol class="stack numbers">
        {top.map(({ id }) => (
          <li key={id}>{pack.items.find(item => item.id === id)?.prompt.patient}</li>
        ))}
      </ol>
    </section>
  );
}
