import { useId, useState } from 'preact/hooks';
import { own } from '../../pack/own.ts';
import type { Item } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import { applicableItems, effectiveAnswers } from '../../response/applicable.ts';
import { isPromised } from '../../response/open-options.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { ItemChoices } from '../parts/item-choices.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';
import { ClinicSays, isDoubtful } from './clinic-says.tsx';
import { Columns, Mismatch } from './columns.tsx';
import type { Clinic } from './use-disclosure.ts';

/** One question: the clinic's words, how to check them, and what the visitor was told. Only the last counts. */
export function ItemCard(props: {
  item: Item;
  clinic: Clinic;
  differs: boolean;
  /** Takes the heading, for whoever is led here from elsewhere. */
  heading: (element: HTMLElement | null) => void;
}) {
  const { item, clinic, differs, heading } = props;
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const [choosing, setChoosing] = useState(false);
  const choices = useId();
  const title = item.short ?? item.prompt.patient;
  const chosen = effectiveAnswers(pack, response).get(item.id)?.option;
  const told = item.options.find(({ id }) => id === chosen);
  const promised = !told && isPromised(response, item.id);
  // What the clinic answers to a question that only follows on an answer here is not hidden until that is given.
  const applying = applicableItems(pack, response);
  const followed = pack.items.filter(
    one =>
      one.when?.item?.id === item.id &&
      clinic.state === 'given' &&
      own(clinic.disclosure.answers, one.id) &&
      !applying.includes(one),
  );
  const severity = severityIn(item, viewContext(pack, response));
  const does = choosing ? 'provider.done' : told ? 'provider.change' : 'provider.add';
  return (
    <li class="panel asked">
      <div class="top">
        <h4 ref={heading} class="h-m" tabIndex={-1} dir="auto">
          {item.prompt.patient}
        </h4>
        <SeverityMark severity={severity} says={words.say(`provider.weight.${severity}`)} />
      </div>
      <Columns
        says={
          <>
            <ClinicSays clinic={clinic} item={item} />
            {followed.map(one => (
              <ClinicSays key={one.id} clinic={clinic} item={one} />
            ))}
          </>
        }
        check={<HowToCheck item={item} inSight={isDoubtful(clinic, item)} />}
        told={
          <>
            {told ? (
              <p dir="auto">{told.label.patient}</p>
            ) : (
              <p class="soft">{words.say(promised ? 'review.promised' : 'review.notAsked')}</p>
            )}
            <div role="status">{differs && <Mismatch />}</div>
            <p>
              <Button
                kind={told ? 'plain' : 'second'}
                isOpen={choosing}
                opens={choices}
                label={words.say('provider.named', { does: words.say(does), question: title })}
                press={() => setChoosing(!choosing)}
              >
                {words.say(does)}
              </Button>
            </p>
          </>
        }
      />
      <div id={choices}>
        {choosing && <Choices item={item} chosen={told?.id ?? (promised ? 'promised' : undefined)} />}
      </div>
    </li>
  );
}

/** What to ask to see, and what a clear and a worrying answer sound like: in sight where the clinic's own is not clear. */
function HowToCheck({ item, inSight }: { item: Item; inSight: boolean }) {
  const { words } = useVisit();
  const sounds = (
    <>
      <p>{words.say('provider.good', { answer: item.good })}</p>
      <p>{words.say('provider.worrying', { answer: item.worrying })}</p>
    </>
  );
  return (
    <>
      <p>{words.say('item.proof', { proof: item.proof })}</p>
      {inSight && sounds}
      <Fold summary={words.say('provider.look')}>
        {!inSight && sounds}
        <p>{item.why}</p>
        <Sources ids={item.sources} lead />
      </Fold>
    </>
  );
}

/** What the visitor was told, best to worst. */
function Choices({ item, chosen }: { item: Item; chosen: string | undefined }) {
  const { session, words } = useVisit();
  return (
    <fieldset class="stack choices">
      <legend class="sr">{words.say('item.legend', { question: item.short ?? item.prompt.patient })}</legend>
      <p aria-hidden="true">
        <strong>{words.say('item.said')}</strong>
      </p>
      <ItemChoices
        item={item}
        chosen={chosen ?? 'not-asked'}
        choose={option => session.soon(() => session.send({ type: 'item.answered', id: item.id, option }))}
      />
    </fieldset>
  );
}
