import { ChoiceRows } from '../parts/choice-rows.tsx';
import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';

/** One optional question: what matters most. It orders what is explained first, and never moves the score. */
export function PriorityChoice() {
  const { session, pack, words } = useVisit();
  const priorities = pack.panels?.priorities;
  if (!priorities) return null;
  return (
    <Fold summary={words.say('matters.title')}>
      <fieldset class="stack">
        <legend class="sr">{words.say('matters.title')}</legend>
        <p class="small soft">{words.say('matters.help')}</p>
        <ChoiceRows
          choices={[
            ...priorities.map(({ id, label }) => ({ id, label })),
            { id: '', label: words.say('matters.none'), unknown: true },
          ]}
          chosen={session.matters.value ?? ''}
          onChoose={id => {
            session.matters.value = id || undefined;
          }}
        />
      </fieldset>
    </Fold>
  );
}
