import type { Ref } from 'preact';
import type { Opened } from '../../assessment/opened-by.ts';
import type { Told } from '../../claims/told.ts';
import { own } from '../../pack/own.ts';
import { AskList, useFiveQuestions } from '../parts/ask-list.tsx';
import { Fold } from '../parts/fold.tsx';
import { Sources } from '../parts/sources.tsx';
import { Tick } from '../parts/tick.tsx';
import { useVisit } from '../visit.ts';

/**
 * What a text tells of the treatment beside any claim, above all else that was found: what that means by the pack's own
 * rules, and what to ask. The questions are folded where claims come after them.
 */
export function ToldFirst(props: {
  at: Ref<HTMLHeadingElement>;
  opened: readonly (Opened & Told)[];
  isFolded: boolean;
}) {
  const { opened } = props;
  const { session, words } = useVisit();
  const { audience, context } = session.walk.value.response;
  const five = useFiveQuestions();
  if (opened.length === 0) return null;
  const items = new Set(opened.flatMap(one => one.items));
  const ids = [...new Set([...items, ...five])].slice(0, five.length);
  return (
    <section class="panel stack snug">
      {opened.map((one, place) => (
        <OneTold key={one.question} at={place === 0 ? props.at : null} opened={one} />
      ))}
      {audience === 'patient' && (
        <>
          {items.size > 0 && <p>{words.say('scan.toldAsk', { count: items.size })}</p>}
          <Fold summary={words.say('five.title', { count: ids.length })} open={!props.isFolded}>
            <AskList ids={ids} />
          </Fold>
          <Tick
            look="opt"
            isTicked={opened.every(({ question, option }) => own(context, question) === option)}
            onTick={isTicked => {
              for (const { question: id, option } of opened)
                session.send({ type: 'context.answered', id, option: isTicked ? option : 'unsure' });
            }}
          >
            {words.say('scan.toldAdd')}
          </Tick>
        </>
      )}
    </section>
  );
}

/** One answer that it tells, in which words, and why that matters: by the rule that it meets, or else by the question that it opens. */
function OneTold(props: { at: Ref<HTMLHeadingElement>; opened: Opened & Told }) {
  const { pack, words } = useVisit();
  const { question, option, excerpt, floors, items } = props.opened;
  const answer = pack.context.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
  const quoted = (text = '') => words.say('quoted', { text });
  const [floor] = floors;
  const opens = pack.items.find(({ id }) => id === items[0]);
  return (
    <div class="stack tight">
      <h3 ref={props.at} class="h-m" tabIndex={-1}>
        {words.say('scan.told', { answer: quoted(answer?.label) })}
      </h3>
      <p class="small soft">
        <bdi>{quoted(excerpt)}</bdi>
      </p>
      <p>
        {floor?.reason ?? opens?.why} <Sources ids={(floor ?? opens)?.sources ?? []} />
      </p>
      {floor && (
        <p>
          <strong>{words.say('apart.alone', { level: words.say(`level.${floor.level}`) })}</strong>
        </p>
      )}
    </div>
  );
}
