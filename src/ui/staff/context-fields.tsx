import { decidingContext } from '../../pack/deciding-context.ts';
import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';

/** The questions about what the clinic offers: those that decide which others apply, or what they weigh. */
export function usePlanQuestions(): readonly ContextQuestion[] {
  const { pack } = useVisit();
  const deciding = decidingContext(pack);
  return pack.context.filter(({ id }) => deciding.includes(id));
}

/** What the clinic offers. */
export function ContextFields({ questions }: { questions: readonly ContextQuestion[] }) {
  const { words } = useVisit();
  return (
    <section class="stack tight">
      <p class="small soft">{words.say('staff.plan.help')}</p>
      <div class="fields">
        {questions.map(question => (
          <ContextField key={question.id} question={question} />
        ))}
      </div>
    </section>
  );
}

function ContextField({ question: { id, prompt, options } }: { question: ContextQuestion }) {
  const { session, words } = useVisit();
  const chosen = settledContext(session.walk.value.response, id);
  const known = options.filter(option => option.id !== 'unsure');
  return (
    <ListBox
      caption={<span>{prompt}</span>}
      none={words.say('staff.plan.any')}
      options={known.map(({ label }) => label)}
      chosen={known.findIndex(option => option.id === chosen)}
      choose={place => session.send({ type: 'context.answered', id, option: known[place]?.id ?? 'unsure' })}
    />
  );
}
