import { decidingContext } from '../../pack/deciding-context.ts';
import type { ContextQuestion } from '../../pack/types.ts';
import { settledContext } from '../../response/ask-again.ts';
import { Fold } from '../parts/fold.tsx';
import { ListBox } from '../parts/list-box.tsx';
import { useVisit } from '../visit.ts';

const UNSURE = 'unsure';

/** What the clinic offers: it decides which questions apply, or what they weigh. Nothing chosen is said before it is opened. */
export function WhatYouOffer() {
  const { session, pack, words } = useVisit();
  const deciding = decidingContext(pack);
  const questions = pack.context.filter(({ id }) => deciding.includes(id));
  if (questions.length === 0) return null;
  const { response } = session.walk.value;
  const isOpen = questions.every(({ id }) => (settledContext(response, id) ?? UNSURE) === UNSURE);
  return (
    <Fold summary={words.say(isOpen ? 'staff.plan.open' : 'staff.plan')}>
      <p class="small soft">{words.say('staff.plan.help')}</p>
      <div class="fields">
        {questions.map(question => (
          <ContextField key={question.id} question={question} />
        ))}
      </div>
    </Fold>
  );
}

function ContextField({ question: { id, prompt, options } }: { question: ContextQuestion }) {
  const { session, words } = useVisit();
  const chosen = settledContext(session.walk.value.response, id);
  const known = options.filter(option => option.id !== UNSURE);
  return (
    <ListBox
      caption={<span>{prompt}</span>}
      none={words.say('staff.plan.any')}
      options={known.map(({ label }) => label)}
      chosen={known.findIndex(option => option.id === chosen)}
      choose={place => session.send({ type: 'context.answered', id, option: known[place]?.id ?? UNSURE })}
    />
  );
}
