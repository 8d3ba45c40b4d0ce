import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { FindCard } from './find-card.tsx';
import { type Find, findsOf } from './finds.ts';
import { MarkedText } from './marked-text.tsx';
import { passagesOf } from './passages.ts';
import type { ReadText } from './read-in-slices.ts';

/** What was found: the text with its phrases marked, and each of them with what to ask. */
export function FoundScreen(props: {
  found: ReadText;
  onChange: () => void;
  onClear: () => void;
  onDone: (isDone: boolean) => void;
}) {
  const { session, pack, words } = useVisit();
  const { text, matches } = props.found;
  const { context } = session.walk.value.response;
  const finds = useMemo(() => findsOf(pack, matches, context), [pack, matches, context]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => {
    const marks = finds.flatMap(({ claim, matches: places }, i) =>
      leftOut.has(claim.id) ? [] : places.map(({ start, end }) => ({ start, end, number: i + 1 })),
    );
    return passagesOf(text, marks);
  }, [text, finds, leftOut]);
  // After the text, in a task of its own: both at once would hold the page for too long.
  const [isListed, setIsListed] = useState(false);
  useEffect(() => setIsListed(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [leftOut]);
  const count = finds.length - leftOut.size;
  const kinds = pack.claims.filter(({ match }) => match !== undefined).length;
  const limits = <p class="small soft">{words.say('scan.kinds', { count: kinds })}</p>;
  return (
    <div class="cols even">
      <div class="stack">
        <h3 ref={heading} class="h-m" tabIndex={-1}>
          {finds.length > 0 ? words.say('scan.found', { count }) : words.say('scan.none')}
        </h3>
        {finds.length > 0 ? <MarkedText shown={shown} /> : limits}
        <div class="acts">
          <Button kind="second" press={props.onChange}>
            {words.say('scan.change')}
          </Button>
          <Button kind="plain" press={props.onClear}>
            {words.say('scan.clear')}
          </Button>
        </div>
        {finds.length > 0 && limits}
      </div>
      {isListed && finds.length > 0 && (
        <TakeOver
          finds={finds}
          leftOut={leftOut}
          onLeaveOut={id => setLeftOut(new Set([...leftOut, id]))}
          onRestore={() => setLeftOut(new Set())}
          onAgain={props.onClear}
          onDone={props.onDone}
        />
      )}
    </div>
  );
}

/** The list, worst first. Only what is ticked is added, and only when asked. */
function TakeOver(props: {
  finds: readonly Find[];
  leftOut: ReadonlySet<string>;
  onLeaveOut: (id: string) => void;
  onRestore: () => void;
  onAgain: () => void;
  onDone: (isDone: boolean) => void;
}) {
  const { session, words, panel } = useVisit();
  const { claims } = session.walk.value.response;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<{ added: number }>();
  const after = useRef<HTMLButtonElement>(null);
  const isDone = (said?.added ?? 0) > 0;
  useLayoutEffect(() => {
    after.current?.focus();
    props.onDone(isDone);
  }, [said]);
  const isOpen = ({ claim }: Find) => own(claims, claim.id) !== 'heard' && !props.leftOut.has(claim.id);
  const ticked = props.finds.filter(find => isOpen(find) && !unticked.has(find.claim.id));
  const hasOpen = props.finds.some(isOpen);
  return (
    <div class="stack side">
      <ol class="finds">
        {props.finds.map((find, i) => {
          const { id } = find.claim;
          return (
            !props.leftOut.has(id) && (
              <FindCard
                key={id}
                find={find}
                number={i + 1}
                isAdded={!isOpen(find)}
                isTicked={!unticked.has(id)}
                onTick={isTicked => {
                  setSaid(undefined);
                  setUnticked(
                    new Set(isTicked ? [...unticked].filter(one => one !== id) : [...unticked, id]),
                  );
                }}
                onLeaveOut={() => props.onLeaveOut(id)}
              />
            )
          );
        })}
      </ol>
      {props.leftOut.size > 0 && (
        <p>
          <Button kind="plain" press={props.onRestore}>
            {words.say('scan.restore', { count: props.leftOut.size })}
          </Button>
        </p>
      )}
      <div role="status">
        {said && (
          <>
            <p>
              <strong>
                {said.added > 0
                  ? words.say('scan.added', { count: said.added })
                  : words.say('scan.nothingTicked')}
              </strong>
            </p>
            {said.added > 0 && <p>{words.say('scan.addedNote')}</p>}
          </>
        )}
      </div>
      <div class="acts">
        {hasOpen && (ticked.length > 0 || !isDone) && (
          <Button
            kind="main"
            press={() => {
              const ids = ticked.map(({ claim }) => claim.id);
              if (ids.length > 0) session.send({ type: 'claims.marked', ids, mark: 'heard' });
              setSaid({ added: ids.length });
            }}
          >
            {words.say('scan.add', { count: ticked.length })}
          </Button>
        )}
        {isDone && (
          <>
            <Button
              at={after}
              kind="main"
              press={() => {
                panel.value = undefined;
              }}
            >
              {words.say('scan.back')}
            </Button>
            <Button kind="second" press={props.onAgain}>
              {words.say('scan.again')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
