import { useState } from 'preact/hooks';
import { keepAnswers, recallAnswers } from '../../kept/answers.ts';
import { likelyOrigin, ORIGINS, type Origin } from '../../kept/stages.ts';
import { subjectOf } from '../../kept/walk.ts';
import { joined } from '../../response/joined.ts';
import type { Response } from '../../response/types.ts';
import { Button } from '../parts/button.tsx';
import { useTake } from './take.ts';

/** Asks whether answers may stay on this device, for 30 days, and says so while they do. */
export function KeepForm({ onErase }: { onErase: () => void }) {
  const { visit, words, pack, stamped, about, now, onExport } = useTake();
  const { local } = visit.stores;
  const recall = () => recallAnswers(local, pack, subjectOf(stamped()), now());
  const [kept, setKept] = useState(recall);
  const [answer, setAnswer] = useState<'none' | 'not-now' | 'refused'>('none');
  const [origin, setOrigin] = useState<Origin>(() => likelyOrigin(stamped(), kept?.stages ?? []));
  const keep = () => {
    const { session } = visit;
    const there = recall();
    // What another tab has kept meanwhile is not lost to what is kept here.
    if (there && there.until !== session.keptUntil.peek())
      session.send({ type: 'response.joined', response: joined(stamped(), there.response) });
    const { answered, applicable } = session.assessment.value;
    const stage = { origin, on: about().day };
    const keptUntil = keepAnswers(local, stamped(), [answered, applicable], now(), stage);
    setAnswer(keptUntil === undefined ? 'refused' : 'none');
    if (keptUntil === undefined) return;
    session.keptUntil.value = keptUntil;
    onExport('device');
    setKept(recall());
  };
  const button = (name: string, act: () => void) => (
    <Button kind="second" press={act}>
      {words.say(name)}
    </Button>
  );
  const isNew = kept === undefined || !sayTheSame(kept.response, stamped());
  return (
    <>
      {kept === undefined && answer !== 'not-now' && (
        <p>
          <strong>{words.say('take.keep.ask')}</strong> {words.say('take.keep.help')}
        </p>
      )}
      <p role="status">
        {answer === 'refused'
          ? words.say('take.hard')
          : kept && words.say(isNew ? 'take.keep.older' : 'take.keep.kept', { date: words.date(kept.until) })}
      </p>
      {isNew && answer !== 'not-now' && <OriginChoice origin={origin} choose={setOrigin} />}
      {kept !== undefined ? (
        <div class="acts">
          {button('take.keep.erase', onErase)}
          {button('take.keep.newer', keep)}
        </div>
      ) : (
        answer !== 'not-now' && (
          <div class="acts">
            {button('take.keep', keep)}
            {button('take.keep.not', () => setAnswer('not-now'))}
          </div>
        )
      )}
    </>
  );
}

/** What the answers come of: it names their row in how the result changed. */
function OriginChoice({ origin, choose }: { origin: Origin; choose: (origin: Origin) => void }) {
  const { words } = useTake();
  return (
    <fieldset class="stack tight">
      <legend class="small soft">{words.say('take.keep.from')}</legend>
      {ORIGINS.map(one => (
        <label key={one} class="tick">
          <input type="radio" name="origin" checked={one === origin} onChange={() => choose(one)} />
          <span>{words.say(`strip.from.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether what is kept is what is on the screen: only then may it be called so. */
function sayTheSame(a: Response, b: Response): boolean {
  const said = ({ context, answers, claims }: Response) =>
    JSON.stringify([context, answers, claims].map(part => Object.entries(part).toSorted()));
  return said(a) === said(b);
}
