import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Manner, mannerOf } from '../../exchange/page/manner.ts';
import { own } from '../../pack/own.ts';
import type { Item } from '../../pack/types.ts';
import { focusInView } from '../focus/focus-in-view.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { LetterForm } from './letter-form.tsx';
import { useTake } from './take.ts';

const COUNTED: readonly Manner[] = ['clear', 'dodged', 'vague', 'promised', 'else'];

/** The message; after a visit also how many of its questions were answered how. */
export function LetterScreen({ asked }: { asked: readonly Item[] }) {
  const { words, response, visit, open, onClose } = useTake();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) focusInView(heading.current, heading.current.closest('.screen'));
  }, []);
  const manners = asked.map(item => mannerOf(item, own(response.answers, item.id)?.option));
  const count = (manner: Manner) => manners.filter(one => one === manner).length;
  const isAfter = manners.some(one => one !== 'not-asked');
  const seeResult = () => {
    visit.session.send({ type: 'result.opened' });
    onClose();
  };
  return (
    <>
      <div class="stack tight">
        {isAfter && <p class="eyebrow">{words.say('take.room.after')}</p>}
        <Title at={heading}>{words.say(isAfter ? 'take.room.title' : 'take.letter.title')}</Title>
        <p>{words.say('take.letter.help')}</p>
      </div>
      {isAfter && (
        <dl class="heard num">
          {COUNTED.filter(manner => manner !== 'else' || count(manner) > 0).map(manner => (
            <div key={manner}>
              <dt>{words.say(`take.room.${manner}`)}</dt>
              <dd>{words.number(count(manner))}</dd>
            </div>
          ))}
        </dl>
      )}
      <LetterForm />
      <div class="acts">
        <Button kind="plain" press={() => open('ways')}>
          {words.say('step.back')}
        </Button>
        <Button kind="plain" press={seeResult}>
          {words.say('take.room.result')}
        </Button>
      </div>
    </>
  );
}
