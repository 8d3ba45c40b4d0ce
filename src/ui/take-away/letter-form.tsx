import { useEffect, useMemo, useState } from 'preact/hooks';
import { draftOf } from '../../exchange/mail.ts';
import { type Differing, toLetter } from '../../exchange/page/letter.ts';
import { adverts } from '../../kept/adverts.ts';
import { Button } from '../parts/button.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { canShare, copyText, openDraft, shareText } from './device.ts';
import { useTake } from './take.ts';
import { Came, type Outcome } from './way.tsx';

/** A message to the clinic, drafted from what was dodged, vague or promised. It leaves only when it is sent. */
export function LetterForm() {
  const { words, pack, response, visit, onExport } = useTake();
  const [differing, setDiffering] = useState<readonly Differing[]>([]);
  const { text: draft, left } = useMemo(
    () => toLetter(pack, response, words, differing, adverts.get(response.pack)),
    [pack, response, words, differing],
  );
  // What was changed by hand stays as it is, whatever comes later.
  const [changed, setText] = useState<string>();
  const text = changed ?? draft;
  const [outcome, setOutcome] = useState<Outcome>({});
  useEffect(() => {
    if (!visit.loadDisclosure) return;
    const fetching = visit.parts.screen('provider-page').then(part => part.fetchDiffering?.(visit));
    // The message is one without it.
    fetching.then(
      list => list && setDiffering(list),
      () => {},
    );
  }, [visit]);
  const href = draftOf(pack.title, text);
  async function copy(): Promise<void> {
    onExport('text');
    setOutcome((await copyText(text)) ? { said: words.say('take.copied') } : { text });
  }
  return (
    <>
      <FreeText
        caption={<span class="small soft">{words.say('take.letter.field')}</span>}
        rows={14}
        value={text}
        write={setText}
      />
      {left > 0 && <p class="small soft">{words.say('take.mail.left', { count: left })}</p>}
      <div class="acts">
        <Button kind="main" press={copy}>
          {words.say('take.letter.copy')}
        </Button>
        {href !== undefined && (
          <Button
            kind="second"
            press={() => {
              onExport('mail');
              setOutcome(openDraft(href) ? { spare: text } : { text });
            }}
          >
            {words.say('take.letter.mail')}
          </Button>
        )}
        {canShare() && (
          <Button
            kind="second"
            press={async () => {
              onExport('share');
              setOutcome((await shareText(pack.title, text)) ? {} : { text });
            }}
          >
            {words.say('take.letter.share')}
          </Button>
        )}
      </div>
      <Came of={outcome} />
      <p class="small soft">{words.say('take.letter.note')}</p>
    </>
  );
}
