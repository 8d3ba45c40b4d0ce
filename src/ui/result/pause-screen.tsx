import { askingOrder } from '../../assessment/asking-order.ts';
import { isEnough } from '../../assessment/enough.ts';
import { signsOf } from '../../assessment/finding-words.ts';
import { levelMaker } from '../../assessment/level-maker.ts';
import { levelWords } from '../../exchange/level-words.ts';
import { nextStep } from '../../machine/steps.ts';
import { isTreated } from '../../response/treated.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { findingSentence } from './finding-item.tsx';
import { LevelTitle } from './level-title.tsx';
import { askableFirst, NextRows } from './next-list.tsx';
import { RangeBar } from './range-bar.tsx';

/** Questions named at once. */
const FIRST = 3;

/** On the way: the result so far, whether that is enough to decide on, and what would change it most. */
export function PauseScreen() {
  const { session, pack, words, provider } = useVisit();
  const assessment = session.assessment.value;
  const { response } = session.walk.value;
  const treated = isTreated(pack, response);
  const { level, answered, applicable, findings, nextQuestions } = assessment;
  const found = signsOf(pack, findings).length;
  const enough = isEnough(level);
  // A level that nobody gives a reason for frightens, and helps nobody.
  const maker = levelMaker(pack, assessment);
  // The heading has said then that nothing was found.
  const isOfProduct = levelWords(pack, response, assessment, words.say).answers !== undefined;
  const change = askingOrder(pack, response, assessment, askableFirst(nextQuestions)).slice(0, FIRST);
  const stop = (
    <Button kind={enough ? 'main' : 'second'} press={() => session.send({ type: 'result.opened' })}>
      {words.say('step.stopHere')}
    </Button>
  );
  const goOn = nextStep(session.walk.value) && (
    <Button
      kind={enough ? 'second' : 'main'}
      press={event => event.detail < 2 && session.send({ type: 'step.advanced' })}
    >
      {words.say('pause.goOn')}
    </Button>
  );
  return (
    <div class="screen snug">
      <div class="hero">
        <p class="eyebrow ends">
          <span>{provider ? words.say('result.about', { provider }) : words.say('result.aboutNobody')}</span>
          {/* Of an advert alone, a count of no answer would say that nothing is known. */}
          {(answered > 0 || found === 0) && (
            <span class="num">
              {words.say('pause.asked', {
                asked: words.number(answered),
                count: applicable,
              })}
            </span>
          )}
        </p>
        <LevelTitle assessment={assessment} isAlone />
        {enough && maker && (
          <p dir="auto">
            {maker.sign ? findingSentence({ pack, words }, response, maker.sign) : maker.rule.reason}
            {maker.sign &&
              ` ${words.say(maker.sign.kind === 'claim' ? 'found.claimAlone' : 'found.alone', {
                level: words.say(`word.${level.low}`),
              })}`}
          </p>
        )}
        <p>
          {enough ? (
            <>
              <strong>{words.say('pause.enough')}</strong>{' '}
              {words.say(level.low === level.high ? 'pause.settled' : 'pause.onlyWorse')}
            </>
          ) : (
            <>
              {!isOfProduct &&
                `${words.say(found === 0 ? 'pause.noneFound' : 'pause.found', { count: found })} `}
              {words.parts('result.couldRise', {
                level: <strong>{words.say(`word.${level.high}`)}</strong>,
              })}
            </>
          )}
        </p>
        <RangeBar assessment={assessment} bands={pack.bands} hasKey={false} />
        <div class="side2">{enough ? [goOn, stop] : [stop, goOn]}</div>
        {enough && !treated && <p class="small soft">{words.say('result.ways')}</p>}
      </div>
      {!enough && change.length > 0 && (
        <section class="stack">
          <h3 class="h-l">{words.say('pause.change')}</h3>
          <NextRows questions={change} />
        </section>
      )}
      <p class="linkrow">
        <Button kind="plain" press={() => session.send({ type: 'step.returned' })}>
          {words.say('step.back')}
        </Button>
      </p>
      {!enough && <p class="small soft">{words.say('pause.fixed')}</p>}
    </div>
  );
}
