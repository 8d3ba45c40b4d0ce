import { useState } from 'preact/hooks';
import { STRETCH } from '../../machine/moves.ts';
import { own } from '../../pack/own.ts';
import type { Item } from '../../pack/types.ts';
import { applicableItems } from '../../response/applicable.ts';
import { Fold } from '../parts/fold.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { ItemChoices } from '../parts/item-choices.tsx';
import { Sources } from '../parts/sources.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { useVisit } from '../visit.ts';
import { Progress } from './progress.tsx';
import { SettledNote } from './settled-note.tsx';

/** One question to ask the provider, and what they said. */
export function ItemStep({ item }: { item: Item }) {
  const { session, pack, words, beside } = useVisit();
  const Beside = beside.value;
  const { response, order, trail, pauses } = session.walk.value;
  const items = applicableItems(pack, response);
  const passed = trail.filter(step => step.kind === 'item').length;
  const walking = order === 'short' && session.screen.value === 'asking';
  // After the first question it is plain what is asked, and what they said.
  const isLearned = walking && passed > 0;
  const number = walking ? passed + 1 : items.indexOf(item) + 1;
  const answer = own(response.answers, item.id);
  // Taking an answer back leaves nothing in the response, but the row that was chosen must show it.
  const [takenBack, setTakenBack] = useState(false);
  // The browser shows by itself which row was chosen; what that comes to must not hold it up.
  const choose = (option: string) =>
    session.soon(() => {
      setTakenBack(option === 'not-asked');
      session.send({ type: 'item.answered', id: item.id, option });
    });
  return (
    <StepForm next={words.say('item.next')} after={<ItemFolds item={item} />}>
      <Progress
        // By weight each question is of another part: its name would only be one thing more to read.
        part={walking ? '' : (pack.domains.find(domain => domain.id === item.domain)?.title ?? '')}
        place={
          walking && pauses === 0 && number <= STRETCH && STRETCH < items.length
            ? words.say('item.first', { number, count: STRETCH })
            : words.say('item.place', { number, count: Math.max(number, items.length) })
        }
      />
      <SettledNote />
      <fieldset class="stack">
        <legend class="sr">
          {words.say('item.legend', { question: item.short ?? item.prompt.patient })}
        </legend>
        <div class="stack tight">
          <p class={isLearned ? 'sr' : 'soft'}>{words.say('item.ask')}</p>
          <h2 class="say" tabIndex={-1} dir="auto">
            {item.prompt.patient}
          </h2>
        </div>
        {Beside && <Beside item={item} />}
        <p class={isLearned ? 'sr' : undefined}>
          <strong>{words.say('item.said')}</strong>
        </p>
        <ItemChoices
          item={item}
          chosen={answer?.option ?? (takenBack ? 'not-asked' : undefined)}
          choose={choose}
        />
      </fieldset>
    </StepForm>
  );
}

/** Why to ask, what to look for, and a place for the visitor's own words. */
function ItemFolds({ item }: { item: Item }) {
  const { session, words } = useVisit();
  const note = own(session.walk.value.response.answers, item.id)?.note ?? '';
  const [hadNote] = useState(note !== '');
  return (
    <div class="folds">
      <Fold summary={words.say('item.why')}>
        <p>{item.why}</p>
        <div class="two">
          <div class="sunk">
            <p class="small soft">
              <strong>{words.say('item.good')}</strong>
            </p>
            <p>{item.good}</p>
          </div>
          <div class="sunk">
            <p class="small soft">
              <strong>{words.say('item.worrying')}</strong>
            </p>
            <p>{item.worrying}</p>
          </div>
        </div>
        <p class="small soft">{words.say('item.proof', { proof: item.proof })}</p>
        <Sources ids={item.sources} lead />
      </Fold>
      <Fold summary={words.say('item.note')} open={hadNote}>
        <FreeText
          caption={<span class="small soft">{words.say('item.noteHelp')}</span>}
          rows={3}
          longest={2000}
          value={note}
          write={text => session.send({ type: 'text.written', id: item.id, text: { note: text } })}
        />
      </Fold>
    </div>
  );
}
