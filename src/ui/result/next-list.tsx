import type { ComponentChildren } from 'preact';
import type { NextQuestion } from '../../assessment/types.ts';
import { ifBadly, ifEachBest, type Undone } from '../../assessment/what-if.ts';
import type { Step } from '../../machine/types.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';
import { useFindingTitle } from './finding-details.tsx';

/** How many questions, and how many findings, are named at once. */
const FIRST = 3;

/** What would change the result: the open questions that can move it most, and the findings that hold it up. */
export function NextList() {
  const { session, pack, words } = useVisit();
  const open = session.assessment.value.nextQuestions;
  const undone = ifEachBest(pack, session.walk.value.response, session.assessment.value).slice(0, FIRST);
  if (open.length + undone.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('next.title')}</h3>
      {open.length > 0 && (
        <>
          <h4 class="h-m">{words.say('next.ask')}</h4>
          <ol class="rows">
            {open.slice(0, FIRST).map(question => (
              <NextRow key={question.id} question={question} />
            ))}
          </ol>
        </>
      )}
      {open.length > FIRST && (
        <div class="folds">
          <Fold summary={words.say('next.all', { count: open.length })}>
            <ol class="rows">
              {open.map(question => (
                <NextRow key={question.id} question={question} />
              ))}
            </ol>
          </Fold>
        </div>
      )}
      {undone.length > 0 && (
        <>
          <h4 class="h-m">{words.say('next.weighs')}</h4>
          <ol class="rows">
            {undone.map(one => (
              <UndoneRow key={one.finding.id} undone={one} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function NextRow({ question }: { question: NextQuestion }) {
  const { session, pack, words } = useVisit();
  const { kind, id } = question;
  const { points, level } = session.assessment.value;
  const title =
    kind === 'item'
      ? pack.items.find(item => item.id === id)?.prompt.patient
      : pack.categories?.find(category => category.id === id)?.title;
  const badly = ifBadly(pack, session.walk.value.response, question);
  const added = (question.swing / 100) * points.greatest;
  return (
    <Row step={{ kind, id }} title={title ?? id}>
      {words.say(kind === 'item' ? 'next.notAsked' : 'next.notChecked')}{' '}
      {badly === level.low
        ? words.say('next.adds', { count: added })
        : words.say('next.means', { level: words.say(`level.${badly}`) })}
    </Row>
  );
}

function UndoneRow({ undone: { finding, level, score } }: { undone: Undone }) {
  const { pack, words } = useVisit();
  const claim = finding.kind === 'claim' ? pack.claims.find(one => one.id === finding.id) : undefined;
  return (
    <Row
      step={claim ? { kind: 'claims', id: claim.category } : { kind: 'item', id: finding.id }}
      title={useFindingTitle(finding)}
    >
      {words.say(claim ? 'found.ifNotHeard' : 'found.ifBestAnswer', {
        level: words.say(`level.${level}`),
        score: Math.round(score),
      })}
    </Row>
  );
}

function Row({ step, title, children }: { step: Step; title: string; children: ComponentChildren }) {
  const { session } = useVisit();
  return (
    <li class="stack tight">
      <p>
        <Button kind="link" press={() => session.send({ type: 'step.chosen', step })}>
          {title}
        </Button>
      </p>
      <p class="small soft">{children}</p>
    </li>
  );
}
