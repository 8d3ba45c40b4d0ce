import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { useVisit } from '../visit.ts';

/** A question about the visitor's own plan in one line, where it matters: not sure until it is chosen. */
export function ContextSelect({ question }: { question: ContextQuestion }) {
  const { session } = useVisit();
  const chosen = settledContext(session.walk.value.response, question.id) ?? 'unsure';
  const ids = question.options.map(({ id }) => id);
  return (
    <label class="stack tight">
      <span class="small soft">{question.prompt}</span>
      <select
        class="field"
        // By place: a page can read which value was chosen.
        value={`${Math.max(0, ids.indexOf(chosen))}`}
        onChange={event => {
          const option = ids[event.currentTarget.selectedIndex];
          if (option) session.send({ type: 'context.answered', id: question.id, option });
        }}
      >
        {question.options.map(({ id, label }, place) => (
          <option key={id} value={`${place}`}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
