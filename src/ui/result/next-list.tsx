import type { NextQuestion } from '../../assessment/types.ts';
import { ifAsked } from '../../assessment/what-if.ts';
import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';

/** What to ask next: the three open questions that can move the result most, then all the others. */
export function NextList() {
  const { session, words } = useVisit();
  const open = session.assessment.value.nextQuestions;
  if (open.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('next.title')}</h3>
      <ol class="rows">
        {open.slice(0, 3).map(question => (
          <NextRow key={question.id} question={question} />
        ))}
      </ol>
      {open.length > 3 && (
        <div class="folds">
          <Fold summary={words.say('next.all', { count: open.length })}>
            <ol class="rows">
              {open.slice(3).map(question => (
                <NextRow key={question.id} question={question} />
              ))}
            </ol>
          </Fold>
        </div>
      )}
    </section>
  );
}

function NextRow({ question }: { question: NextQuestion }) {
  const { session, pack, words } = useVisit();
  const { kind, id } = question;
  const { points, level } = session.assessment.value;
  const title =
    kind === 'item'
      ? pack.items.find(item => item.id === id)?.prompt.patient
      : (pack.categories?.find(category => category.id === id)?.title ?? id);
  const { badly } = ifAsked(pack, session.walk.value.response, question);
  const added = (question.swing / 100) * points.greatest;
  return (
    <li class="stack tight">
      <p>
        <button
          class="link"
          type="button"
          onClick={() => session.send({ type: 'step.chosen', step: { kind, id } })}
        >
          {title}
        </button>
      </p>
      <p class="small soft">
        {words.say(kind === 'item' ? 'next.notAsked' : 'next.notChecked')}{' '}
        {badly === level.low
          ? words.say('next.adds', { count: added })
          : words.say('next.means', { level: words.say(`level.${badly}`) })}
      </p>
    </li>
  );
}
