import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordsOf } from '../../claims/by-passage.ts';
import { type Card, type Find, isDoubted } from '../../claims/finds.ts';
import { adverts } from '../../kept/adverts.ts';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { AskToo } from './ask-too.tsx';
import { FindCard, phraseOf } from './find-card.tsx';

/** The lists: what the text says, ticked, and what it only mentions, not ticked. Only what is ticked is added. */
export function TakeOver(props: {
  text: string;
  cards: readonly Card[];
  /** Whether all is said that has to be; asks for it otherwise. */
  mayAdd: () => boolean;
  onAgain: () => void;
  onDone: (isDone: boolean) => void;
}) {
  const { session, words, panel } = useVisit();
  const { claims, audience } = session.walk.value.response;
  const isPatient = audience === 'patient';
  const leave = () => {
    panel.value = undefined;
  };
  /** What she ticked or unticked herself, by claim. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [said, setSaid] = useState<{ added: number }>();
  const after = useRef<HTMLButtonElement>(null);
  const isDone = (said?.added ?? 0) > 0;
  useLayoutEffect(() => {
    after.current?.focus();
    props.onDone(isDone);
  }, [said]);
  const isOpen = ({ claim }: Find) => own(claims, claim.id) !== 'heard';
  const isTicked = ({ claim, doubt }: Find) => chosen.get(claim.id) ?? doubt === undefined;
  const finds = props.cards.flat();
  const grave = finds.filter(find => isOpen(find) && !isTicked(find) && find.severity === 'critical').length;
  const ticked = finds.filter(find => isOpen(find) && isTicked(find));
  const list = (cards: readonly Card[]) => (
    <ul class="hits">
      {cards.map(card => (
        <li key={card[0]?.claim.id} class="hit">
          {card.map((find, place) => (
            <FindCard
              key={find.claim.id}
              find={find}
              words={place === 0 ? wordsOf(card, props.text) : undefined}
              text={props.text}
              number={props.cards.indexOf(card) + 1}
              isAdded={!isOpen(find)}
              isTicked={isTicked(find)}
              onTick={isTickedNow => {
                setSaid(undefined);
                setChosen(new Map([...chosen, [find.claim.id, isTickedNow]]));
              }}
            />
          ))}
        </li>
      ))}
    </ul>
  );
  const certain = props.cards.filter(card => !isDoubted(card));
  const doubtful = props.cards.filter(isDoubted);
  return (
    <div class="stack side">
      {certain.length > 0 && (
        <section class="stack tight">
          <h4 class="h-m">{words.say('scan.says')}</h4>
          {list(certain)}
        </section>
      )}
      {doubtful.length > 0 && (
        <section class="stack tight">
          <h4 class="h-m">{words.say('scan.mentions')}</h4>
          <p class="small soft">{words.say('scan.mentionsNote')}</p>
          {list(doubtful)}
        </section>
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
      {grave > 0 && <p>{words.say('scan.grave', { count: grave })}</p>}
      {!isDone && <p class="small soft">{words.say('scan.nothingCounts')}</p>}
      <div class="acts">
        {finds.some(isOpen) && (ticked.length > 0 || !isDone) && (
          <Button
            kind="main"
            press={() => {
              if (!props.mayAdd()) return;
              const { pack } = session.walk.value.response;
              const quoted = ticked.map(find => [find.claim.id, phraseOf(find)] as const);
              adverts.set(pack, new Map([...(adverts.get(pack) ?? []), ...quoted]));
              const ids = ticked.map(({ claim }) => claim.id);
              if (ids.length > 0) session.send({ type: 'claims.marked', ids, mark: 'heard' });
              setSaid({ added: ids.length });
            }}
          >
            {words.say(ticked.length > 0 ? 'scan.add' : 'scan.addNone', { count: ticked.length })}
          </Button>
        )}
        {isDone && (
          <>
            {isPatient && (
              <Button
                at={after}
                kind="main"
                press={() => {
                  session.send({ type: 'result.opened' });
                  leave();
                }}
              >
                {words.say('review.result')}
              </Button>
            )}
            <Button at={isPatient ? undefined : after} kind={isPatient ? 'second' : 'main'} press={leave}>
              {words.say('scan.back')}
            </Button>
            <Button kind="second" press={props.onAgain}>
              {words.say('scan.again')}
            </Button>
          </>
        )}
      </div>
      {isDone && isPatient && <AskToo />}
    </div>
  );
}
