import { useMemo } from 'preact/hooks';
import { notedIn } from '../../claims/noted.ts';
import { AskList, useFiveQuestions } from '../parts/ask-list.tsx';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';

/** What to ask beside the claims of an advert: the questions that can move the result most, now that those count. */
export function AskToo() {
  const { session, words, panel } = useVisit();
  const ids = useFiveQuestions();
  if (ids.length === 0) return null;
  return (
    <section class="stack">
      <h4 class="h-m">{words.say('five.title', { count: ids.length })}</h4>
      <AskList ids={ids} />
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

/** What to ask after a text that claims nothing, such as a note on a call: first the questions that it touches on. */
export function AskOpen({ text }: { text: string }) {
  const { session, pack, words } = useVisit();
  const noted = useMemo(() => notedIn(pack, text), [pack, text]);
  const { nextQuestions } = session.assessment.value;
  const touched = nextQuestions.flatMap(({ kind, id }) => (kind === 'item' && noted.has(id) ? id : []));
  const five = useFiveQuestions();
  const ids = [...new Set([...touched, ...five])].slice(0, five.length);
  if (ids.length === 0) return null;
  return (
    <section class="stack tight">
      <h4 class="h-m">{words.say('five.title', { count: ids.length })}</h4>
      {touched.length > 0 && <p>{words.say('scan.noted')}</p>}
      <AskList ids={ids} />
    </section>
  );
}
