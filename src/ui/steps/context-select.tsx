import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { useVisit } from '../visit.ts';

/** A question about the visitor's own plan in one line, where it matters: not sure until it is chosen. */
export function ContextSelect({ question }: { question: ContextQuestion }) {
  const { session } = useVisit();
  const chosen = settledContext(session.walk.value.response, question.id);
  return (
    <label class="stack tight">
      <span class="small soft">{question.prompt}</span>
      <select
        class="field"
        onChange={event => {
          const option = question.options[event.currentTarget.selectedIndex]?.id;
          if (option) session.send({ type: 'context.answered', id: question.id, option });
        }}
      >
        {question.options.map(({ id, label }) => (
          // By place, not by value: a page can read which value was chosen.
          <option key={id} value="" selected={id === (chosen ?? 'unsure')}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
