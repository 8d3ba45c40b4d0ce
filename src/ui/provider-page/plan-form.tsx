import { own } from '../../pack/own.ts';
import type { ContextQuestion } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';

/** All questions about the visitor's own plan, close together. They decide which questions follow. */
export function PlanForm() {
  const { pack, words } = useVisit();
  if (pack.context.length === 0) return null;
  return (
    <fieldset class="panel stack">
      <legend class="sr">{words.say('review.plan')}</legend>
      <p class="h-m" aria-hidden="true">
        <strong>{words.say('review.plan')}</strong>
      </p>
      <div class="plan">
        {pack.context.map(question => (
          <PlanQuestion key={question.id} question={question} />
        ))}
      </div>
      <p class="small soft">{words.say('provider.planHelp')}</p>
    </fieldset>
  );
}

/** A native list. Its values are places in it, for a page can read them. */
function PlanQuestion({ question }: { question: ContextQuestion }) {
  const { session, words } = useVisit();
  const { id, prompt, options } = question;
  const chosen = own(session.walk.value.response.context, id);
  return (
    <label class="stack tight">
      <span>{prompt}</span>
      <select
        class="field"
        autocomplete="off"
        value={options.findIndex(option => option.id === chosen)}
        onChange={event => {
          const option = options[Number(event.currentTarget.value)];
          if (option) session.send({ type: 'context.answered', id, option: option.id });
        }}
      >
        {chosen === undefined && <option value={-1}>{words.say('provider.choose')}</option>}
        {options.map((option, index) => (
          <option key={option.id} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
