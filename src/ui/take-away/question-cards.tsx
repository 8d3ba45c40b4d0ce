import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { voiceOf } from '../../exchange/answer-states.ts';
import { own } from '../../pack/own.ts';
import { applicableItems } from '../../response/applicable.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { chosenQuestions } from './question-choice.ts';
import { useTake } from './take.ts';

/** One large question at a time, to be read across a desk and answered with one tap. */
export function QuestionCards({ onDone }: { onDone: () => void }) {
  const { words, visit, pack, response, choice } = useTake();
  const [ids] = useState(() => chosenQuestions(pack, response, choice).map(({ id }) => id));
  const [at, setAt] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const applying = applicableItems(pack, response);
  // An answer may open a question of its own, which then comes next, or close one.
  const cards = ids.flatMap(id => [
    ...applying.filter(item => item.id === id),
    ...applying.filter(item => item.when?.item?.id === id && !ids.includes(item.id)),
  ]);
  const place = Math.max(
    0,
    cards.findIndex(({ id }) => id === at),
  );
  const item = cards[place];
  useLayoutEffect(() => heading.current?.focus(), [item?.id]);
  if (!item) return null;
  const voice = voiceOf(response);
  const next = cards[place + 1];
  const previous = cards[place - 1];
  return (
    <>
      <p class="eyebrow ends num">
        {words.say('take.cards.place', { number: place + 1, count: cards.length })}
      </p>
      <fieldset class="stack loose">
        <legend class="sr">{words.say('item.legend', { question: item.short ?? item.prompt[voice] })}</legend>
        <h2 ref={heading} class="say card-say" tabIndex={-1} dir="auto">
          {item.prompt[voice]}
        </h2>
        <ChoiceRows
          key={item.id}
          choices={[
            ...item.options.map(({ id, label }) => ({ id, label: label[voice] })),
            { id: 'not-asked', label: words.say('item.notAsked'), unknown: true },
          ]}
          chosen={own(response.answers, item.id)?.option}
          onChoose={option => visit.session.send({ type: 'item.answered', id: item.id, option })}
        />
      </fieldset>
      {!next && <p>{words.say('take.cards.end')}</p>}
      <div class="acts">
        {next && (
          <Button kind="main" press={() => setAt(next.id)}>
            {words.say('take.cards.next')}
          </Button>
        )}
        <Button kind={next ? 'second' : 'main'} press={onDone}>
          {words.say('take.cards.done')}
        </Button>
        {previous && (
          <Button kind="plain" press={() => setAt(previous.id)}>
            {words.say('take.cards.back')}
          </Button>
        )}
      </div>
    </>
  );
}
