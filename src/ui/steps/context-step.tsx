import type { ContextQuestion } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { settledContext } from '../../response/ask-again.ts';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { HarmPanel } from '../result/harm-panel.tsx';
import { useVisit } from '../visit.ts';

/** One question about the visitor's own plan. */
export function ContextStep({ question }: { question: ContextQuestion }) {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const place = pack.context.indexOf(question) + 1;
  const first = pack.panels?.harm?.first;
  const treated = first && Object.hasOwn(first.context, question.id);
  const showHarm = treated && contextTruth(first.context, viewContext(pack, response.context)) === 'yes';
  return (
    <StepForm next={words.say('step.next')}>
      <p class="eyebrow">{words.say('context.place', { place, count: pack.context.length })}</p>
      <fieldset class="stack loose">
        <legend class="sr">{question.prompt}</legend>
        <div class="stack tight">
          <h2 class="h-xl" tabIndex={-1}>
            {question.prompt}
          </h2>
          {question.help && <p class="soft">{question.help}</p>}
        </div>
        <ChoiceRows
          choices={question.options.map(({ id, label }) => ({ id, label, unknown: id === 'unsure' }))}
          chosen={settledContext(response, question.id)}
          onChoose={option => session.send({ type: 'context.answered', id: question.id, option })}
        />
      </fieldset>
      {showHarm && <HarmPanel />}
    </StepForm>
  );
}
