import type { ComponentChildren } from 'preact';
import { askingOrder } from '../../assessment/asking-order.ts';
import { ofProduct } from '../../assessment/product-status.ts';
import type { NextQuestion } from '../../assessment/types.ts';
import { ifBadly, ifEachBest, triesFor, type Undone } from '../../assessment/what-if.ts';
import type { Step } from '../../machine/types.ts';
import type { Level } from '../../pack/types.ts';
import { isPromised } from '../../response/open-options.ts';
import { toAskFirst } from '../../response/to-ask-first.ts';
import { inARow } from '../in-a-row.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { More } from '../parts/more.tsx';
import { useSome } from '../parts/use-some.ts';
import { openTake, useVisit } from '../visit.ts';
import type { Words } from '../words.ts';
import { findingTitle, stepOf } from './finding-item.tsx';

/** How many questions, and how many findings, are named at once. */
const FIRST = 3;

/** What would change the result: the open questions that can move it most, and the findings that hold it up alone. */
export function NextList() {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const open = session.assessment.value.nextQuestions;
  const { some, ...rest } = useSome(open);
  const tries = triesFor(pack);
  const { response } = session.walk.value;
  const assessment = session.assessment.value;
  const first = askingOrder(pack, response, assessment, askableFirst(open)).slice(0, FIRST);
  const { low } = assessment.level;
  const holding = ifEachBest(pack, response, assessment);
  // What would lower nothing by itself is named among the warning signs, with the way to change it.
  const undone = holding.filter(({ level }) => level !== low).slice(0, FIRST);
  const isTogether =
    low !== 'few' &&
    holding.length > undone.length &&
    undone.length === 0 &&
    !ofProduct(pack, response, assessment).holdsLevel;
  if (open.length + undone.length === 0 && !isTogether) return null;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('next.title')}</h3>
      {open.length > 0 && (
        <>
          <h4 class="h-m">{words.say('next.ask')}</h4>
          <NextRows questions={first} />
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
          <Fold summary={words.say('next.all', { what: openInWords(open, words) })}>
            <ol class="turns">
              {some.map(question => (
                <NextRow
                  key={question.id}
                  question={question}
                  // That costs a whole assessment each.
                  badly={open.length > tries ? undefined : ifBadly(pack, response, question)}
                />
              ))}
            </ol>
            <More rest={rest} of={words.say('next.ask')} />
          </Fold>
        </div>
      )}
      {isTogether && <p>{words.say('next.together')}</p>}
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

/** How many questions are open and how many groups of claims, each by its name. */
function openInWords(open: readonly NextQuestion[], words: Words): string {
  const count = (kind: NextQuestion['kind'], key: string) => {
    const many = open.filter(one => one.kind === kind).length;
    return many > 0 ? [words.say(key, { count: many })] : [];
  };
  const named = [...count('item', 'next.items'), ...count('claims', 'next.groups')];
  return inARow(words, named);
}

/** What one can ask a person stands before claims to look for. */
export function askableFirst(open: readonly NextQuestion[]): readonly NextQuestion[] {
  return open.toSorted((a, b) => Number(a.kind === 'claims') - Number(b.kind === 'claims'));
}

/** What to ask first, and what a bad answer to it would do: that is said once where it is the same for all. */
export function NextRows({ questions }: { questions: readonly NextQuestion[] }) {
  const { session, pack, words } = useVisit();
  const { response } = session.walk.value;
  const isTried = questions.length <= triesFor(pack);
  const levels = isTried ? questions.map(question => ifBadly(pack, response, question)) : [];
  const [level] = levels;
  // Where nothing can change the level any more, the head has said so.
  const { low, high } = session.assessment.value.level;
  const isSame = levels.length > 1 && levels.every(one => one === level);
  return (
    <>
      {/* That one bad answer alone would raise nothing is no reason to ask less. */}
      {isSame && low !== high && level !== low && (
        <p class="small soft">{words.say('pause.anyMeans', { level: words.say(`word.${level}`) })}</p>
      )}
      <ol class="turns">
        {/* What of the plan is to be asked before all else. */}
        {toAskFirst(pack, response).map(({ id, ask }) => (
          <Row key={id} step={{ kind: 'context', id }} title={ask} />
        ))}
        {questions.map((question, index) => (
          <NextRow key={question.id} question={question} badly={isSame ? undefined : levels[index]} />
        ))}
      </ol>
    </>
  );
}

/** An open question. `badly`: the level that a bad answer would mean, where that is not said elsewhere. */
function NextRow({ question, badly }: { question: NextQuestion; badly: Level | undefined }) {
  const { session, pack, words } = useVisit();
  const { kind, id } = question;
  const isClaims = kind === 'claims';
  const item = pack.items.find(one => !isClaims && one.id === id);
  const title = item
    ? (item.short ?? item.prompt.patient)
    : pack.categories?.find(one => one.id === id)?.title;
  const isPromise = isPromised(session.walk.value.response, id);
  return (
    <Row step={{ kind, id }} title={title ?? id}>
      {[
        isClaims ? 'next.notChecked' : isPromise && 'next.promised',
        badly !== session.assessment.value.level.low && badly && 'next.means',
      ]
        .map(key => key && words.say(key, { level: words.say(`word.${badly}`) }))
        .filter(Boolean)
        .join(' ')}
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
