import { isReachedBySum } from '../../assessment/product-status.ts';
import { couldBecomeKey } from '../../exchange/level-words.ts';
import { isTreated } from '../../response/treated.ts';
import { useVisit } from '../visit.ts';
import { ApartBoxes } from './apart-boxes.tsx';
import { ChangeNote } from './change-note.tsx';
import { LevelTitle } from './level-title.tsx';
import { RangeBar } from './range-bar.tsx';
import { ResultActs } from './result-acts.tsx';

/** The result in one screen: the level, what it rests on, what it could become, and the one next thing to do. */
export function LevelHead() {
  const { session, pack, words, provider } = useVisit();
  const assessment = session.assessment.value;
  const { level } = assessment;
  // Below that it stands at the end of the result, for the head is to fit a phone.
  const isGrave = level.low === 'stop' || level.low === 'serious';
  const treated = isTreated(pack, session.walk.value.response);
  const isOpen = session.can({ type: 'walk.resumed' });
  return (
    <div class="hero">
      <p class="eyebrow top">
        {provider ? words.say('result.about', { provider }) : words.say('result.aboutNobody')}
      </p>
      <div class="stack head">
        <ChangeNote />
        <LevelTitle assessment={assessment} />
        <ApartBoxes />
      </div>
      <div class="stack viz">
        <RangeBar assessment={assessment} bands={pack.bands} />
        <p>
          {level.low === level.high
            ? words.say(isOpen ? 'result.settled' : 'result.complete')
            : words.parts(
                // Whether it can be lowered matters less there than that one can go.
                level.low === 'serious'
                  ? 'result.couldRise'
                  : couldBecomeKey(pack, session.walk.value.response, assessment),
                { level: <strong>{words.say(`word.${level.high}`)}</strong> },
              )}{' '}
          {isReachedBySum(pack, assessment) && `${words.say('result.bySum')} `}
          {isGrave && !treated && words.say('result.leave')}
        </p>
      </div>
      <ResultActs />
    </div>
  );
}
