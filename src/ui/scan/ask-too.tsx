import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';

/** As many as the screen of what to ask before any answer. */
const FIVE = 5;

/** What to ask beside the claims of an advert: the questions that can move the result most, now that those count. */
export function AskToo() {
  const { session, pack, words, panel } = useVisit();
  const next = session.assessment.value.nextQuestions.filter(({ kind }) => kind === 'item').slice(0, FIVE);
  if (next.length === 0) return null;
  return (
    <section class="stack">
      <h4 class="h-m">{words.say('five.title', { count: next.length })}</h4>
      <ol class="asks">
        {next.map(({ id }) => (
          <li key={id} dir="auto">
            {pack.items.find(item => item.id === id)?.prompt.patient}
          </li>
        ))}
      </ol>
      <div class="acts">
        <Button
          kind="second"
          press={() => {
            session.send({ type: 'walk.resumed' });
            panel.value = undefined;
          }}
        >
          {words.say('five.note')}
        </Button>
      </div>
    </section>
  );
}
