import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { own } from '../../pack/own.ts';
import type { Item } from '../../pack/types.ts';
import { applicableItems } from '../../response/applicable.ts';
import { focusInView } from '../focus/focus-in-view.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { type CardsProps, useVisit } from '../visit.ts';
import { MannerChoice } from './manner-choice.tsx';
import { useSwipe } from './use-swipe.ts';

/** More than so many dots push the words beside them away. */
const MOST_PIPS = 10;

/** One large question at a time, for the room: to be read across a desk, and answered with two taps. */
export function Room({ ids, voice, reasonOf, onClose, onDone, ...manners }: CardsProps) {
  const { words, pack, session } = useVisit();
  const { response } = session.walk.value;
  const [at, setAt] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const good = useId();
  const unsettled = useRef<(() => void) | undefined>(undefined);
  const cards = cardsOf(ids, applicableItems(pack, response));
  const place = Math.max(
    0,
    cards.findIndex(({ item }) => item.id === at),
  );
  const card = cards[place];
  const next = cards[place + 1];
  const previous = cards[place - 1];
  const count = cards.at(-1)?.number ?? 0;
  const go = (to: Card | undefined) => to && setAt(to.item.id);
  const onward = () => {
    const settle = unsettled.current;
    unsettled.current = undefined;
    // Passed by, an answer that was begun would be lost; who passes by again means it.
    if (settle) settle();
    else if (next) go(next);
    else onDone();
  };
  useSwipe(frame, { onward, back: () => go(previous) });
  useLayoutEffect(() => {
    if (heading.current) focusInView(heading.current, frame.current?.parentElement);
  }, [card?.item.id]);
  if (!card) return null;
  const { item, number, hasCome } = card;
  return (
    <div class="screen take room">
      <div ref={frame} class="card">
        <div class="room-bar">
          <p class="eyebrow num">
            {count <= MOST_PIPS && !hasCome && (
              <span class="pips" aria-hidden="true">
                {cards
                  .filter(one => !one.hasCome)
                  .map(({ number: pip }) => (
                    <i key={pip} class={pip === number ? 'now' : pip < number ? 'on' : ''} />
                  ))}
              </span>
            )}
            {words.say(hasCome ? 'take.cards.came' : 'take.cards.place', { number, count })}
          </p>
          <Button kind="plain" press={onClose}>
            {words.say('take.close')}
          </Button>
        </div>
        <div class="q">
          <h2 ref={heading} tabIndex={-1} dir="auto">
            {item.prompt[voice]}
          </h2>
          <div class="sunk stack tight">
            <p class="small soft">{words.say('take.room.sounds')}</p>
            <p id={good} dir="auto">
              {item.good}
            </p>
          </div>
        </div>
        <MannerChoice
          key={item.id}
          {...manners}
          item={item}
          voice={voice}
          good={good}
          chosen={own(response.answers, item.id)?.option}
          onEnter={onward}
          unsettled={unsettled}
        />
        <div class="acts">
          <Button kind="main" press={onward}>
            {words.say(next ? 'take.cards.next' : 'take.room.after')}
          </Button>
          {previous && (
            <Button kind="plain" press={() => go(previous)}>
              {words.say('take.cards.back')}
            </Button>
          )}
        </div>
        {/* The same before and after a mark, and shut: across the desk they may see the card. */}
        <Fold key={item.id} summary={words.say('item.why')}>
          {[reasonOf(item), item.why].map(
            line =>
              line && (
                <p key={line} dir="auto">
                  {line}
                </p>
              ),
          )}
        </Fold>
      </div>
    </div>
  );
}

/** A question of the deck, or one that an answer to it has opened: both stand at the same number of the same deck. */
interface Card {
  readonly item: Item;
  readonly number: number;
  readonly hasCome: boolean;
}

/** An answer may open a question of its own, which then comes next, or close one. */
function cardsOf(ids: readonly string[], applying: readonly Item[]): readonly Card[] {
  const deck = ids.flatMap(id => applying.filter(item => item.id === id));
  return deck.flatMap((item, index) => [
    { item, number: index + 1, hasCome: false },
    ...applying
      .filter(({ id, when }) => when?.item?.id === item.id && !ids.includes(id))
      .map(came => ({ item: came, number: index + 1, hasCome: true })),
  ]);
}
