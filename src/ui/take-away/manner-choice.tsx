import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Manner } from '../../exchange/page/manner.ts';
import type { Item } from '../../pack/types.ts';
import { type CardsProps, useVisit } from '../visit.ts';
import { WhichAnswer } from './which-answer.tsx';

/** Those that stand for something said: a row of their own. */
const isTold = (one: Manner) => one === 'clear' || one === 'vague' || one === 'else';

const MANNERS: readonly Manner[] = ['clear', 'vague', 'else', 'dodged', 'promised', 'not-asked'];

/**
 * How they answered, by key (1 to 6) or by tap. Each choice has the same ink, whatever it means: they may see it. One
 * that stands for one answer shows that answer; one that may mean several asks which, and notes nothing before that.
 */
export function MannerChoice(
  props: Pick<CardsProps, 'voice' | 'mannerOf' | 'optionsFor'> & {
    item: Item;
    chosen: string | undefined;
    /** What holds the clear answer, on the card above. */
    good: string;
    onEnter: () => void;
    /** Holds, while it is not known which of several answers was given, what leads to their list. */
    unsettled: RefObject<(() => void) | undefined>;
  },
) {
  const { item, voice, mannerOf, optionsFor, chosen, onEnter } = props;
  const { words, session } = useVisit();
  const [name, help] = [useId(), useId()];
  /** The manner that was chosen while it is not known yet which of its answers was given. */
  const [pending, setPending] = useState<Manner>();
  const list = useRef<HTMLFieldSetElement>(null);
  const place = useRef<HTMLFieldSetElement>(null);
  const isKeyed = useRef(false);
  /** A bad answer, plainly said, is a clear one too to who hears it; one that its pack calls vague is not. */
  const optionsOf = (one: Manner) => {
    const options = optionsFor(item, one);
    const plain = optionsFor(item, 'else').filter(id => id !== 'vague');
    return one === 'clear' && options.length > 1 ? [...options, ...plain] : options;
  };
  const offered = MANNERS.filter(one => optionsOf(one).length > 0);
  const manner = pending ?? (chosen === undefined ? undefined : mannerOf(item, chosen));
  const labelOf = (option: string | undefined) =>
    item.options.find(({ id }) => id === option)?.label[voice] ?? '';
  const answer = (option: string) => {
    setPending(undefined);
    session.send({ type: 'item.answered', id: item.id, option });
  };
  const choose = (one: Manner) => {
    const [option, ...others] = optionsOf(one);
    if (option === undefined || one === manner) return;
    answer(others.length > 0 ? 'not-asked' : option);
    if (others.length > 0) setPending(one);
  };
  const goToList = () =>
    (list.current?.querySelector<HTMLElement>(':checked') ?? list.current?.querySelector('input'))?.focus();
  const before = useRef(pending);
  useLayoutEffect(() => {
    props.unsettled.current = pending && goToList;
    return () => {
      props.unsettled.current = undefined;
    };
  }, [pending]);
  useLayoutEffect(() => {
    // The answer that was chosen may stand for another choice, and its list be gone with the focus in it.
    if (before.current && !pending && !list.current)
      place.current?.querySelector<HTMLElement>('.tap-choice :checked')?.focus();
    else if (isKeyed.current) goToList();
    before.current = pending;
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [pending]);
  /** What a choice notes, or that it asks more, where it is not plain from its own word. */
  const noted = (one: Manner, options: readonly string[]) =>
    options.length > 1 ? words.say('take.room.then') : isTold(one) ? labelOf(options[0]) : '';
  return (
    <fieldset
      ref={place}
      class="stack tight"
      aria-describedby={help}
      onKeyDown={event => {
        const keyed = offered[Number(event.key) - 1];
        isKeyed.current = keyed !== undefined;
        if (keyed) choose(keyed);
        else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.repeat) return;
        else if (pending) goToList();
        else onEnter();
        event.preventDefault();
      }}
    >
      <legend class="sr">
        {words.say('take.room.legend', { question: item.short ?? item.prompt[voice] })}
      </legend>
      <div class="five">
        {offered.map(one => {
          const options = optionsOf(one);
          const says = noted(one, options);
          // The card has said it already.
          const said = says === item.good.replace(/\.$/, '') ? '' : says;
          return [
            <label
              key={one}
              class={`tap-choice${says ? ' said' : ''}${one === 'not-asked' ? ' unknown' : ''}`}
            >
              <input
                type="radio"
                name={name}
                aria-labelledby={`${name}-${one}`}
                aria-describedby={says && (said ? `${name}-${one}-said` : props.good)}
                checked={one === manner}
                onChange={() => choose(one)}
              />
              <span id={`${name}-${one}`}>{words.say(`take.room.${one}`)}</span>
              {said && (
                <span id={`${name}-${one}-said`} class="small" dir="auto">
                  {said}
                </span>
              )}
            </label>,
            one === manner && options.length > 1 && (
              <WhichAnswer
                key={`${one}-which`}
                at={list}
                choices={options.map(id => ({ id, label: labelOf(id) }))}
                chosen={pending ? undefined : chosen}
                onChoose={answer}
              />
            ),
          ];
        })}
      </div>
      <p id={help} class="small soft">
        {words.say('take.room.help')}
      </p>
    </fieldset>
  );
}
