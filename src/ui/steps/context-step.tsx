import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';

/** One question about the visitor's own plan. Each row goes on with its answer; one of them is not sure. */
export function ContextStep({ question }: { question: ContextQuestion }) {
  const { session, words } = useVisit();
  const chosen = settledContext(session.walk.value.response, question.id);
  const isChanging = session.screen.value === 'changing';
  const choose = (option: string) => {
    session.send({ type: 'context.answered', id: question.id, option });
    session.send({ type: 'step.advanced' });
  };
  return (
    <div class="screen snug">
      <div class="stack tight">
        <Title>{question.prompt}</Title>
        {question.help && <p class="soft">{question.help}</p>}
      </div>
      <ul class="picks">
        {question.options.map(({ id, label }) => (
          <li key={id} class={id === 'unsure' ? 'unsure' : undefined}>
            <Button
              kind="row"
              isCurrent={id === chosen ? 'true' : undefined}
              press={event => event.detail < 2 && choose(id)}
            >
              {label}
              {id === chosen && <span class="small soft">{words.say('context.chosen')}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <div class="stack tight go">
        {!isChanging && session.assessment.value.answered > 0 && (
          <p>
            <Button kind="second" press={() => session.send({ type: 'result.opened' })}>
              {words.say('step.stopHere')}
            </Button>
          </p>
        )}
        {session.can({ type: 'step.returned' }) && (
          <p>
            <Button kind="plain" press={() => session.send({ type: 'step.returned' })}>
              {words.say(isChanging ? 'step.leave' : 'step.back')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
