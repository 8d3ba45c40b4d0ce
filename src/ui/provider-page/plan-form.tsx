import { useState } from 'preact/hooks';
import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { Fold } from '../parts/fold.tsx';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';

/** From this width on, in CSS pixels, the plan takes no room from the questions. */
const WIDE = 480;

/**
 * All questions about the visitor's own plan, close together. They decide which questions follow. On a phone they are
 * folded away: what the clinic says comes first.
 */
export function PlanForm() {
  const { pack, words, container } = useVisit();
  const [isOpen] = useState(() => container.clientWidth === 0 || container.clientWidth >= WIDE);
  if (pack.context.length === 0) return null;
  return (
    <div class="folds">
      <Fold summary={words.say('review.plan')} open={isOpen}>
        <fieldset class="stack">
          <legend class="sr">{words.say('review.plan')}</legend>
          <div class="plan">
            {pack.context.map(question => (
              <PlanQuestion key={question.id} question={question} />
            ))}
          </div>
          <p class="small soft">{words.say('provider.planHelp')}</p>
        </fieldset>
      </Fold>
    </div>
  );
}

function PlanQuestion({ question: { id, prompt, options } }: { question: ContextQuestion }) {
  const { session, words } = useVisit();
  const chosen = settledContext(session.walk.value.response, id);
  return (
    <ListBox
      caption={<span>{prompt}</span>}
      none={chosen === undefined ? words.say('provider.choose') : undefined}
      options={options.map(({ label }) => label)}
      chosen={options.findIndex(option => option.id === chosen)}
      choose={place => {
        const option = options[place]?.id;
        if (option) session.send({ type: 'context.answered', id, option });
      }}
    />
  );
}
