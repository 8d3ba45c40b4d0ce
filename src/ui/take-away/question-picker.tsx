import { voiceOf } from '../../exchange/answer-states.ts';
import { openQuestions } from '../../exchange/report/question-report.ts';
import { ChoiceRows } from '../parts/choice-rows.tsx';
import { More } from '../parts/more.tsx';
import { Tick } from '../parts/tick.tsx';
import { useSome } from '../parts/use-some.ts';
import { chosenQuestions, type QuestionChoice } from './question-choice.ts';
import { useTake } from './take.ts';

/** Which of the open questions are taken along. */
export function QuestionPicker() {
  const { words, pack, response, choice, choose } = useTake();
  const open = openQuestions(pack, response);
  const { some, ...rest } = useSome(open);
  const top = chosenQuestions(pack, response, { kind: 'top' });
  const kinds: Readonly<Record<string, QuestionChoice>> = {
    top: { kind: 'top' },
    all: { kind: 'all' },
    own: { kind: 'own', ids: chosenQuestions(pack, response, choice).map(({ id }) => id) },
  };
  return (
    <>
      <fieldset class="stack tight">
        <legend class="sr">{words.say('take.choose.legend')}</legend>
        <p class="small soft">{words.say('take.choose.help')}</p>
        <ChoiceRows
          choices={[
            { id: 'top', label: words.say('take.choose.top', { count: top.length }) },
            { id: 'all', label: words.say('take.choose.all', { count: open.length }) },
            { id: 'own', label: words.say('take.choose.own') },
          ]}
          chosen={choice.kind}
          onChoose={kind => choose(kinds[kind] ?? { kind: 'top' })}
        />
      </fieldset>
      {choice.kind === 'own' && (
        <fieldset class="stack tight">
          <legend class="sr">{words.say('take.choose.own')}</legend>
          {some.map(({ id, prompt }) => (
            <Tick
              key={id}
              isTicked={choice.ids.includes(id)}
              onTick={isTicked => {
                const others = choice.ids.filter(one => one !== id);
                choose({ kind: 'own', ids: isTicked ? [...others, id] : others });
              }}
            >
              {prompt[voiceOf(response)]}
            </Tick>
          ))}
          <More rest={rest} of={words.say('take.choose.own')} />
        </fieldset>
      )}
    </>
  );
}
