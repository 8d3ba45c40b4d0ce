import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { keepAnswers, recallAnswers } from './kept-answers.ts';
import { useTake } from './take.ts';

/** Asks whether answers may stay on this device, for 30 days, and says so while they do. */
export function KeepForm({ onErase }: { onErase: () => void }) {
  const { visit, words, pack, stamped, now, onExport } = useTake();
  const { local } = visit.stores;
  const [until, setUntil] = useState(() => recallAnswers(local, pack, now())?.until);
  const [answer, setAnswer] = useState<'none' | 'not-now' | 'refused'>('none');
  const keep = () => {
    const { answered, applicable } = visit.session.assessment.value;
    const kept = keepAnswers(local, pack, stamped(), [answered, applicable], now());
    setAnswer(kept === undefined ? 'refused' : 'none');
    if (kept === undefined) return;
    onExport('device');
    setUntil(kept);
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
          : until !== undefined && words.say('take.keep.kept', { date: words.date(until) })}
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
