import { useId, useRef, useState } from 'preact/hooks';
import { type Disclosure, toDisclosureFile } from '../../exchange/disclosure.ts';
import { toFileName } from '../../exchange/file-name.ts';
import { ownDay } from '../../pack/own-day.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { Outcome } from './outcome.tsx';
import { useExport } from './use-export.ts';

/** To say whose words these are, and to save the file. Nothing is sent anywhere. */
export function PublishForm({ disclosed }: { disclosed: () => Disclosure }) {
  const { pack, words, now } = useVisit();
  const { save } = useExport();
  const [isOurs, setOurs] = useState(false);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<{ said: string; text: string }>();
  const tick = useRef<HTMLInputElement>(null);
  const help = useId();
  function publish(): void {
    setAsked(!isOurs);
    if (!isOurs) {
      tick.current?.focus();
      return;
    }
    const disclosure = disclosed();
    const text = toDisclosureFile(disclosure);
    const name = toFileName('disclosure', disclosure.provider ?? pack.id, ownDay(now()), 'json');
    setOutcome({ said: save('disclosure', name, 'application/json', text), text });
  }
  return (
    <section class="stack tight">
      <label class="tick">
        <input
          ref={tick}
          type="checkbox"
          checked={isOurs}
          aria-describedby={asked ? help : undefined}
          aria-invalid={asked}
          onChange={event => {
            setOurs(event.currentTarget.checked);
            setAsked(false);
          }}
        />
        <span>{words.say('staff.publish.ours')}</span>
      </label>
      <p id={help} role="alert">
        {asked && words.say('staff.publish.tick')}
      </p>
      <div class="acts">
        <Button kind="main" press={publish}>
          {words.say('staff.publish.save')}
        </Button>
      </div>
      <Outcome of={outcome} />
    </section>
  );
}
