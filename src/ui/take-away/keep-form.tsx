import { useState } from 'preact/hooks';
import { keepAnswers, recallAnswers } from '../../kept/answers.ts';
import { subjectOf } from '../../kept/walk.ts';
import { joined } from '../../response/joined.ts';
import type { Response } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { useTake } from './take.ts';

/** Asks whether answers may stay on this device, for 30 days, and says so while they do. */
export function KeepForm({ onErase }: { onErase: () => void }) {
  const { visit, words, pack, stamped, now, onExport } = useTake();
  const { local } = visit.stores;
  const [kept, setKept] = useState(() => recallAnswers(local, pack, subjectOf(stamped()), now()));
  const until = kept?.until;
  const [answer, setAnswer] = useState<'none' | 'not-now' | 'refused'>('none');
  const keep = () => {
    const { session } = visit;
    const there = recallAnswers(local, pack, subjectOf(stamped()), now());
    // What another tab has kept meanwhile is not lost to what is kept here.
    if (there && there.until !== session.keptUntil.peek())
      session.send({ type: 'response.joined', response: joined(stamped(), there.response) });
    const { answered, applicable } = session.assessment.value;
    const response = stamped();
    const keptUntil = keepAnswers(local, response, [answered, applicable], now());
    setAnswer(keptUntil === undefined ? 'refused' : 'none');
    if (keptUntil === undefined) return;
    session.keptUntil.value = keptUntil;
    onExport('device');
    setKept({ response, dropped: [], until: keptUntil });
  };
  const button = (name: string, act: () => void) => (
    <Button kind="second" press={act}>
      {words.say(name)}
    </Button>
  );
  return (
    <>
      {until === undefined && answer !== 'not-now' && (
        <>
          <p>
            <strong>{words.say('take.keep.ask')}</strong> {words.say('take.keep.help')}
          </p>
          <div class="acts">
            {button('take.keep', keep)}
            {button('take.keep.not', () => setAnswer('not-now'))}
          </div>
        </>
      )}
      <p role="status">
        {answer === 'refused'
          ? words.say('take.hard')
          : kept &&
            words.say(sayTheSame(kept.response, stamped()) ? 'take.keep.kept' : 'take.keep.older', {
              date: words.date(kept.until),
            })}
      </p>
      {until !== undefined && (
        <div class="acts">
          {button('take.keep.erase', onErase)}
          {button('take.keep.newer', keep)}
        </div>
      )}
    </>
  );
}

/** Whether what is kept is what is on the screen: only then may it be called so. */
function sayTheSame(a: Response, b: Response): boolean {
  const said = ({ context, answers, claims }: Response) =>
    JSON.stringify([context, answers, claims].map(part => Object.entries(part).toSorted()));
  return said(a) === said(b);
}
