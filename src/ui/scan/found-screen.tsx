import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openedBy } from '../../assessment/opened-by.ts';
import { byPassage, stretchesOf } from '../../claims/by-passage.ts';
import { findsOf, isDoubted } from '../../claims/finds.ts';
import { hangsOnAuthor } from '../../claims/meant.ts';
import type { Told } from '../../claims/told.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { AskOpen } from './ask-too.tsx';
import { HowWell } from './how-well.tsx';
import { IllFirst } from './ill-first.tsx';
import { listLanguages } from './list-languages.ts';
import { MarkedText } from './marked-text.tsx';
import { passagesOf } from './passages.ts';
import type { ReadText } from './read-in-slices.ts';
import { TakeOver } from './take-over.tsx';
import { ToldFirst } from './told-first.tsx';
import { WhatItMeans } from './what-it-means.tsx';
import { WhoseWords } from './whose-words.tsx';

const NONE: readonly Told[] = [];

/**
 * What was found: what the text tells, what it means as a whole, the text with its phrases marked, and each of them with
 * what to ask.
 */
export function FoundScreen(props: {
  found: ReadText;
  /** Answers to context questions that the text tells. */
  told?: readonly Told[];
  /** Languages in which the rules judged alone, for what was learned did not come. */
  unread: readonly string[];
  isReading: boolean;
  onRetry: () => void;
  onChange: () => void;
  onClear: () => void;
  onDone: (isDone: boolean) => void;
}) {
  const { session, pack, words, panel } = useVisit();
  const { text, matches } = props.found;
  const { told = NONE } = props;
  const { response } = session.walk.value;
  const { context, audience } = response;
  const opened = useMemo(() => openedBy(pack, response, told), [pack, response, told]);
  // Staff are asked to paste their own text.
  const [isOwn, setOwn] = useState(audience === 'staff' ? true : undefined);
  const [isMissed, setMissed] = useState(false);
  const whose = useRef<HTMLFieldSetElement>(null);
  const asksWhose = audience !== 'staff' && hangsOnAuthor(matches);
  const doubtless = useMemo(() => findsOf(pack, matches, context, false), [pack, matches, context]);
  const cards = useMemo(
    () => byPassage(isOwn ? findsOf(pack, matches, context, true) : doubtless),
    [pack, matches, context, isOwn],
  );
  const ifOwn = useMemo(() => saidBy(findsOf(pack, matches, context, true)), [pack, matches, context]);
  const shown = useMemo(() => {
    const marks = cards.flatMap((card, i) =>
      stretchesOf(card).map(stretch => ({ ...stretch, number: i + 1, maybe: isDoubted(card) })),
    );
    return passagesOf(text, marks);
  }, [text, cards]);
  // After the text, in a task of its own: both at once would hold the page for too long.
  const [isListed, setIsListed] = useState(false);
  useEffect(() => setIsListed(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const ill = useRef<HTMLHeadingElement>(null);
  // What comes first is seen first: from the list, advice above it would be scrolled away.
  const first = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => (ill.current ?? first.current ?? heading.current)?.focus(), []);
  const hasFinds = cards.length > 0;
  return (
    <>
      <IllFirst at={ill} text={text} />
      <div class="cols even">
        <div class="stack">
          <ToldFirst at={first} opened={opened} isFolded={hasFinds} />
          <WhatItMeans at={heading} cards={cards} isBelow={opened.length > 0} />
          {asksWhose && (
            <WhoseWords
              at={whose}
              isOwn={isOwn}
              count={ifOwn - saidBy(doubtless)}
              isMissed={isMissed}
              choose={setOwn}
            />
          )}
          {props.unread.length > 0 && (
            <div role="status" class="stack tight">
              <p>{words.say('scan.unread', { languages: listLanguages(words, props.unread) })}</p>
              <div class="acts">
                <Button kind="second" press={props.onRetry} isBusy={props.isReading}>
                  {words.say('later.retry')}
                </Button>
              </div>
            </div>
          )}
          {hasFinds ? (
            <MarkedText shown={shown} />
          ) : (
            audience === 'patient' && opened.length === 0 && <AskOpen text={text} />
          )}
          <div class="acts">
            {!hasFinds && audience === 'patient' && (
              <Button
                kind="main"
                press={() => {
                  session.send({ type: 'walk.resumed' });
                  panel.value = undefined;
                }}
              >
                {words.say('scan.toQuestions')}
              </Button>
            )}
            <Button kind="second" press={props.onChange}>
              {words.say('scan.change')}
            </Button>
            <Button kind="plain" press={props.onClear}>
              {words.say('scan.clear')}
            </Button>
          </div>
        </div>
        {isListed && hasFinds && (
          <TakeOver
            text={text}
            cards={cards}
            mayAdd={() => {
              const may = !asksWhose || isOwn !== undefined;
              setMissed(!may);
              if (!may) whose.current?.querySelector('input')?.focus();
              return may;
            }}
            onAgain={props.onClear}
            onDone={props.onDone}
          />
        )}
      </div>
      <HowWell text={text} isWhole={props.unread.length === 0} />
    </>
  );
}

const saidBy = (finds: ReturnType<typeof findsOf>): number =>
  finds.filter(({ doubt }) => doubt === undefined).length;
