import type { ComponentChildren } from 'preact';
import type { NextQuestion } from '../../assessment/types.ts';
import { ifBadly, ifEachBest, type Undone } from '../../assessment/what-if.ts';
import type { Step } from '../../machine/types.ts';
import { isPromised } from '../../response/open-options.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { More } from '../parts/more.tsx';
import { ALL, useSome } from '../parts/use-some.ts';
import { openTake, useVisit } from '../visit.ts';
import { findingTitle, stepOf } from './finding-item.tsx';

/** How many questions, and how many findings, are named at once. */
const FIRST = 3;

/** What would change the result: the open questions that can move it most, and the findings that hold it up. */
export function NextList() {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const open = session.assessment.value.nextQuestions;
  const first = askableFirst(open).slice(0, FIRST);
  const { some, ...rest } = useSome(open);
  const undone = ifEachBest(pack, session.walk.value.response, session.assessment.value).slice(0, FIRST);
  if (open.length + undone.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('next.title')}</h3>
      {open.length > 0 && (
        <>
          <h4 class="h-m">{words.say('next.ask')}</h4>
          <ol class="turns">
            {first.map(question => (
              <NextRow key={question.id} question={question} />
            ))}
          </ol>
          {first.some(({ kind }) => kind === 'item') && (
            <p>
              <Button kind="second" press={() => openTake(visit, 'cards')}>
                {words.say('next.cards')}
              </Button>
            </p>
          )}
        </>
      )}
      {open.length > FIRST && (
        <div class="folds">
          <Fold summary={words.say('next.all', { count: open.length })}>
            <ol class="turns">
              {some.map(question => (
                // What a bad answer would do costs a whole assessment each.
                <NextRow key={question.id} question={question} isBrief={open.length > ALL} />
              ))}
            </ol>
            <More rest={rest} of={words.say('next.ask')} />
          </Fold>
        </div>
      )}
      {undone.length > 0 && (
        <>
          <h4 class="h-m">{words.say('next.weighs')}</h4>
          <ol class="turns">
            {undone.map(one => (
              <UndoneRow key={one.finding.id} undone={one} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** What one can ask a person stands before claims to look for. */
export function askableFirst(open: readonly NextQuestion[]): readonly NextQuestion[] {
  return open.toSorted((a, b) => Number(a.kind === 'claims') - Number(b.kind === 'claims'));
}

/** An open question, and what a bad answer to it would do. `isBrief`: that is said elsewhere. */
export function NextRow({ question, isBrief = false }: { question: NextQuestion; isBrief?: boolean }) {
  const { session, pack, words } = useVisit();
  const { kind, id } = question;
  const { level } = session.assessment.value;
  const { response } = session.walk.value;
  const item = pack.items.find(one => kind === 'item' && one.id === id);
  const title = item
    ? (item.short ?? item.prompt.patient)
    : pack.categories?.find(one => one.id === id)?.title;
  if (isBrief) return <Row step={{ kind, id }} title={title ?? id} />;
  const badly = ifBadly(pack, response, question);
  const state =
    kind === 'claims' ? 'next.notChecked' : isPromised(response, id) ? 'next.promised' : 'next.notAsked';
  return (
    <Row step={{ kind, id }} title={title ?? id}>
      {words.say(state)}{' '}
      {badly === level.low
        ? words.say('next.stays')
        : words.say(badly === 'stop' ? 'next.stop' : 'next.means', { level: words.say(`word.${badly}`) })}
    </Row>
  );
}

function UndoneRow({ undone: { finding, level } }: { undone: Undone }) {
  const visit = useVisit();
  const { words } = visit;
  return (
    <Row step={stepOf(visit, finding)} title={findingTitle(visit, finding)}>
      {words.say(finding.kind === 'claim' ? 'found.ifNotHeard' : 'found.ifBestAnswer', {
        level: words.say(`word.${level}`),
      })}
    </Row>
  );
}

function Row({ step, title, children }: { step: Step; title: string; children?: ComponentChildren }) {
  const { session } = useVisit();
  return (
    <li>
      <Button kind="link" press={() => session.send({ type: 'step.chosen', step })}>
        {title}
      </Button>
      {children && <p class="small soft">{children}</p>}
    </li>
  );
}
