import { useId } from 'preact/hooks';
import { voiceOf } from '../../exchange/answer-states.ts';
import { type Manner, mannerOf, optionFor } from '../../exchange/page/letter.ts';
import type { Item } from '../../pack/types.ts';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { Fold } from '../parts/fold.tsx';
import { useTake } from './take.ts';

const MANNERS: readonly Manner[] = ['clear', 'vague', 'dodged', 'promised', 'not-asked'];

/**
 * How they answered, by key (1 to 5) or by tap. Each choice has the same size and ink, whatever it means: they may see
 * it. What was said in so many words is chosen below, for a clear answer may also be a bad one.
 */
export function MannerChoice(props: { item: Item; chosen: string | undefined; onEnter: () => void }) {
  const { item, chosen, onEnter } = props;
  const { words, visit, response } = useTake();
  const [name, help] = [useId(), useId()];
  const voice = voiceOf(response);
  const offered = MANNERS.filter(manner => optionFor(item, manner) !== undefined);
  const manner = chosen === undefined ? undefined : mannerOf(item, chosen);
  const answer = (option: string | undefined) => {
    if (option) visit.session.send({ type: 'item.answered', id: item.id, option });
  };
  return (
    <fieldset
      class="stack tight"
      aria-describedby={help}
      onKeyDown={event => {
        const place = Number(event.key) - 1;
        const keyed = offered[place];
        if (keyed) answer(optionFor(item, keyed));
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.repeat)
          onEnter();
        else return;
        event.preventDefault();
      }}
    >
      <legend class="sr">
        {words.say('take.room.legend', { question: item.short ?? item.prompt[voice] })}
      </legend>
      <p id={help} class="small soft">
        {words.say('take.room.help')}
      </p>
      <div class="five">
        {offered.map(one => (
          <label key={one} class={one === 'not-asked' ? 'tap-choice unknown' : 'tap-choice'}>
            <input
              type="radio"
              name={name}
              checked={one === manner}
              onChange={() => answer(optionFor(item, one))}
            />
            <span>{words.say(`take.room.${one}`)}</span>
          </label>
        ))}
      </div>
      <Fold summary={words.say('take.room.else')} open={manner === 'other'}>
        <ChoiceRows
          choices={item.options.map(({ id, label }) => ({ id, label: label[voice] }))}
          chosen={chosen}
          onChoose={answer}
        />
      </Fold>
    </fieldset>
  );
}
