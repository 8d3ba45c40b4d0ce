import { useId } from 'preact/hooks';
import type { ContextQuestion, Pack } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { useVisit } from '../visit.ts';

/** The questions about what the clinic offers: those that decide which others apply, or what they weigh. */
export function usePlanQuestions(): readonly ContextQuestion[] {
  const { pack } = useVisit();
  return pack.context.filter(question => decides(pack, question.id));
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
  const field = useId();
  const chosen = settledContext(session.walk.value.response, id);
  const known = options.filter(option => option.id !== 'unsure');
  const place = known.findIndex(option => option.id === chosen);
  const choose = (place: number) =>
    session.send({ type: 'context.answered', id, option: known[place]?.id ?? 'unsure' });
  return (
    <div class="stack tight">
      <label for={field}>{prompt}</label>
      <select
        id={field}
        class="field"
        value={String(place)}
        onChange={event => choose(Number(event.currentTarget.value))}
      >
        <option value="-1">{words.say('staff.plan.any')}</option>
        {known.map((option, index) => (
          <option key={option.id} value={String(index)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Some questions are about a visitor's own way through the treatment: they change nothing in an audit. */
function decides(pack: Pack, id: string): boolean {
  const names = (context: object | undefined) => context !== undefined && Object.hasOwn(context, id);
  const raised = [...pack.items, ...pack.claims].flatMap(({ severityWhen = [] }) => severityWhen);
  return (
    pack.items.some(item => names(item.when?.context)) ||
    raised.some(rule => names(rule.context)) ||
    pack.floors.some(floor => names(floor.when.context))
  );
}
