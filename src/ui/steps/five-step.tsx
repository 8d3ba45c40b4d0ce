import { decidingContext } from '../../pack/deciding-context.ts';
import { AskList, useFiveQuestions } from '../parts/ask-list.tsx';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { openTake, useVisit } from '../visit.ts';
import { ContextSelect } from './context-select.tsx';

/** What to ask, for someone on the way into the room: the questions that can move the result most. */
export function FiveStep() {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const open = useFiveQuestions();
  const leading = pack.context.find(({ id }) => id === decidingContext(pack)[0]);
  const goOn = () => session.send({ type: 'step.advanced' });
  return (
    <div class="screen snug">
      <div class="stack tight">
        <Title>{words.say('five.title', { count: open.length })}</Title>
        <p class="soft">{words.say('five.lead')}</p>
      </div>
      {leading && <ContextSelect question={leading} />}
      <AskList ids={open} />
      <div class="acts">
        <Button kind="main" press={event => event.detail < 2 && goOn()}>
          {words.say('five.note')}
        </Button>
        <div class="linkrow">
          <Button kind="plain" press={() => openTake(visit, 'cards')}>
            {words.say('next.cards')}
          </Button>
          <Button kind="plain" press={() => openTake(visit, 'ways')}>
            {words.say('five.take')}
          </Button>
          <Button
            kind="plain"
            press={() => {
              session.send({ type: 'order.chosen', order: 'topic' });
              goOn();
            }}
          >
            {words.say('five.all', { count: session.assessment.value.applicable })}
          </Button>
        </div>
      </div>
    </div>
  );
}
