import { useState } from 'preact/hooks';
import { withLink } from '../../exchange/link/fragment.ts';
import { toLink } from '../../exchange/link/link.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { copyText, pageAddress } from './device.ts';
import { useTake } from './take.ts';
import { Came, type Outcome } from './way.tsx';

/** Longest address that messengers leave whole. */
const LONGEST = 2_000;

/** Makes a link that holds the answers, when asked, and says so. */
export function LinkForm() {
  const { words, pack, stamped, onExport } = useTake();
  const [notes, setNotes] = useState(false);
  const [link, setLink] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>({});

  function make(): Outcome {
    setLink(undefined);
    const [page, fragment = ''] = (pageAddress() ?? '').split(/#(.*)/s);
    if (!page) return { said: words.say('take.link.place') };
    const text = toLink(pack, stamped(), { notes });
    const address = text && `${page}#${withLink(fragment, text)}`;
    if (!address || address.length > LONGEST) return { said: words.say('take.link.tooLong') };
    onExport('link');
    setLink(address);
    return {};
  }

  async function copy(address: string): Promise<Outcome> {
    return (await copyText(address)) ? { said: words.say('take.copied') } : { text: address };
  }

  return (
    <>
      <p class="small soft">{words.say('take.link.help')}</p>
      <Tick isTicked={notes} onTick={setNotes}>
        {words.say('take.link.notes')}
      </Tick>
      <p>
        <Button kind="second" press={() => setOutcome(make())}>
          {words.say('take.link.make')}
        </Button>
      </p>
      {link !== undefined && (
        <>
          <label class="stack tight">
            <span>{words.say('take.address')}</span>
            <input
              class="field"
              dir="ltr"
              readOnly
              value={link}
              onFocus={event => event.currentTarget.select()}
            />
          </label>
          <p>
            <Button kind="second" press={async () => setOutcome(await copy(link))}>
              {words.say('take.link.copy')}
            </Button>
          </p>
        </>
      )}
      <Came of={outcome} />
    </>
  );
}
