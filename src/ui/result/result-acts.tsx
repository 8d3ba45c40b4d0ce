import { isEnough } from '../../assessment/enough.ts';
import { signsOf } from '../../assessment/finding-words.ts';
import { isTreated } from '../../response/treated.ts';
import { Button } from '../parts/button.tsx';
import { openTake, useVisit } from '../visit.ts';

/** The one next thing, by what the answers show, and the others as links. */
export function ResultActs() {
  const visit = useVisit();
  const { session, pack, words } = visit;
  const { level, findings, answered, applicable } = session.assessment.value;
  const take = () => openTake(visit, 'ways');
  const isOpen = session.can({ type: 'walk.resumed' });
  const goOn = isOpen && {
    // Once every question is asked, claims alone are open.
    key: answered < applicable ? 'result.next' : 'result.nextClaims',
    press: () => session.send({ type: 'walk.resumed' }),
  };
  const onePage = { key: 'result.print', press: take };
  const isVague = signsOf(pack, findings).length > 0;
  const isToWrite = isEnough(level) && level.low === 'serious' && isVague;
  const toWrite = { key: 'result.write', press: () => openTake(visit, 'letter') };
  // What a treated visitor wants is no further question.
  const next = isTreated(pack, session.walk.value.response) ? onePage : isToWrite ? toWrite : goOn || onePage;
  const main = level.low === 'stop' ? { key: 'result.printSecond', press: take } : next;
  const others = [level.low === 'stop' ? undefined : onePage, goOn || undefined].filter(
    one => one && one.key !== main.key,
  );
  return (
    <div class="acts">
      <Button kind="main" press={main.press}>
        {words.say(main.key)}
      </Button>
      <div class="linkrow">
        {others.map(
          one =>
            one && (
              <Button key={one.key} kind="plain" press={one.press}>
                {words.say(one.key)}
              </Button>
            ),
        )}
      </div>
    </div>
  );
}
