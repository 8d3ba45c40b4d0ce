import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';

/** A question about the visitor's own plan in one line, where it matters: not sure until it is chosen. */
export function ContextSelect({ question }: { question: ContextQuestion }) {
  const { session } = useVisit();
  const chosen = settledContext(session.walk.value.response, question.id) ?? 'unsure';
  const { id, prompt, options } = question;
  return (
    <ListBox
      caption={<span class="small soft">{prompt}</span>}
      options={options.map(({ label }) => label)}
      chosen={Math.max(
        0,
        options.findIndex(option => option.id === chosen),
      )}
      choose={place => {
        const option = options[place]?.id;
        if (option) session.send({ type: 'context.answered', id, option });
      }}
    />
  );
}
