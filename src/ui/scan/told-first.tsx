import type { Ref } from 'preact';
import type { Opened } from '../../assessment/opened-by.ts';
import type { Told } from '../../claims/told.ts';
import { own } from '../../pack/own.ts';
import { AskList, useFiveQuestions } from '../parts/ask-list.tsx';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Sources } from '../parts/sources.tsx';
import { useVisit } from '../visit.ts';

/**
 * What a text tells of the treatment beside any claim, above all else that was found: what that means by the pack's own
 * rules, and what to ask. The questions are folded where claims come after them.
 */
export function ToldFirst(props: {
  at: Ref<HTMLHeadingElement>;
  opened: readonly Opened[];
  told: readonly Told[];
  isFolded: boolean;
}) {
  const { opened } = props;
  const { session, words } = useVisit();
  const { audience, context } = session.walk.value.response;
  const five = useFiveQuestions();
  if (opened.length === 0) return null;
  const items = new Set(opened.flatMap(one => one.items));
  const ids = [...new Set([...items, ...five])].slice(0, five.length);
  const open = opened.filter(({ question, option }) => own(context, question) !== option);
  const list = <AskList ids={ids} />;
  return (
    <section class="panel stack snug">
      {opened.map((one, place) => (
        <OneTold key={one.question} at={place === 0 ? props.at : null} opened={one} told={props.told} />
      ))}
      {audience === 'patient' && (
        <>
          {items.size > 0 && <p>{words.say('scan.toldAsk', { count: items.size })}</p>}
          {props.isFolded ? (
            <Fold summary={words.say('five.title', { count: ids.length })}>{list}</Fold>
          ) : (
            list
          )}
          <div class="acts" role="status">
            {open.length === 0 ? (
              <p class="small">{words.say('scan.already')}</p>
            ) : (
              <Button
                kind="second"
                press={() => {
                  for (const { question, option } of open)
                    session.send({ type: 'context.answered', id: question, option });
                }}
              >
                {words.say('scan.add', { count: open.length })}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** One answer that it tells, in which words, and why that matters: by the rule that it meets, or else by the question that it opens. */
function OneTold(props: { at: Ref<HTMLHeadingElement>; opened: Opened; told: readonly Told[] }) {
  const { pack, words } = useVisit();
  const { question, option, floors, items } = props.opened;
  const answer = pack.context.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
  const said = props.told.find(one => one.question === question && one.option === option);
  const quoted = (text = '') => words.say('quoted', { text });
  const [floor] = floors;
  const opens = pack.items.find(({ id }) => id === items[0]);
  return (
    <div class="stack tight">
      <h3 ref={props.at} class="h-m" tabIndex={-1}>
        {words.say('scan.told', { answer: quoted(answer?.label) })}
      </h3>
      <p class="small soft">
        <bdi>{quoted(said?.excerpt)}</bdi>
      </p>
      <p>
        {floor ? floor.reason : opens?.why} <Sources ids={(floor ?? opens)?.sources ?? []} />
      </p>
      {floor && (
        <p>
          <strong>{words.say('apart.alone', { level: words.say(`level.${floor.level}`) })}</strong>
        </p>
      )}
    </div>
  );
}
