import { useId, useRef, useState } from 'preact/hooks';
import { type Disclosure, toDisclosureFile } from '../../exchange/disclosure.ts';
import { toFileName } from '../../exchange/file-name.ts';
import { ownDay } from '../../pack/own-day.ts';
import { Button } from '../parts/button.tsx';
import { SpareText } from '../parts/spare-text.tsx';
import { Tick } from '../parts/tick.tsx';
import { useVisit } from '../visit.ts';
import { Outcome } from './outcome.tsx';
import { useOwnWords } from './own-words.tsx';
import { useExport } from './use-export.ts';

/** To say whose words these are, and to save the file, below what it holds. Nothing is sent anywhere. */
export function PublishForm({ disclosed }: { disclosed: () => Disclosure }) {
  const { pack, words, now } = useVisit();
  const { save } = useExport();
  const [isOurs, setOurs] = useState(false);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<{ said: string; text: string; tag: string }>();
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
    const said = save('disclosure', name, 'application/json', text);
    setOutcome({ said, text, tag: tagFor(disclosure, name) });
  }
  return (
    <section class="stack tight">
      <Tick
        input={tick}
        isTicked={isOurs}
        isAsked={asked}
        help={asked ? help : undefined}
        onTick={isTicked => {
          setOurs(isTicked);
          setAsked(false);
        }}
      >
        {words.say('staff.publish.ours')}
      </Tick>
      <p id={help} role="alert">
        {asked && <strong>{words.say('staff.publish.tick')}</strong>}
      </p>
      <div role="status" class="stack tight">
        {useOwnWords(disclosed()).map(said => (
          <p key={said}>{said}</p>
        ))}
      </div>
      <div class="acts">
        <Button kind="main" press={publish}>
          {words.say('staff.publish.save')}
        </Button>
      </div>
      <Outcome of={outcome} />
      {outcome && <SpareText text={outcome.tag} label={words.say('staff.publish.next')} />}
    </section>
  );
}

/** The line that a page needs to show the file, beside our script. */
function tagFor({ pack, provider }: Disclosure, file: string): string {
  const escaped = (provider ?? '').replace(/[&"<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  const named = provider === undefined ? '' : ` provider="${escaped}"`;
  return `<provider-vetting pack="${pack.id}" audience="provider-page"${named} disclosure-src="/${file}"></provider-vetting>`;
}
