import { useId, useRef, useState } from 'preact/hooks';
import { type Disclosure, toDisclosureFile } from '../../exchange/disclosure.ts';
import { toFileName } from '../../exchange/file-name.ts';
import { own } from '../../pack/own.ts';
import { ownDay } from '../../pack/own-day.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { useVisit } from '../visit.ts';
import { bannedRow } from './banned-row.ts';
import { CopyText } from './copy-text.tsx';
import { Outcome } from './outcome.tsx';
import { useOwnWords } from './own-words.tsx';
import type { Publishing } from './use-disclosed.ts';
import { useExport } from './use-export.ts';

/**
 * To say whose words these are, and to save the file, below what it holds. Nothing is sent anywhere. Own words that no
 * answer can show are changed, or left out knowingly.
 */
export function PublishForm({ disclosed }: Pick<Publishing, 'disclosed'>) {
  const { pack, words, now, methodHref } = useVisit();
  const { save } = useExport();
  const [isOurs, setOurs] = useState(false);
  const [asked, setAsked] = useState<'tick' | 'banned'>();
  const [outcome, setOutcome] = useState<{ said: string; text: string; tag: string }>();
  const tick = useRef<HTMLInputElement>(null);
  const help = useId();
  const { answers } = disclosed();
  const banned = pack.items.flatMap(({ id, prompt }) => {
    const found = bannedRow(words, own(answers, id)?.reply);
    return found ? { id, question: prompt.staff, words: found } : [];
  });
  function publish(wordless?: readonly string[]): void {
    const ask = !isOurs ? 'tick' : !wordless && banned[0] ? 'banned' : undefined;
    setAsked(ask);
    if (ask === 'tick') tick.current?.focus();
    if (ask) return;
    const disclosure = disclosed(wordless);
    const text = toDisclosureFile(disclosure);
    const name = toFileName('disclosure', disclosure.provider ?? pack.id, ownDay(now()), 'json');
    const said = save('disclosure', name, 'application/json', text);
    setOutcome({ said, text, tag: tagFor(methodHref, disclosure, name) });
  }
  return (
    <section class="stack tight">
      <Tick
        input={tick}
        isTicked={isOurs}
        isAsked={asked === 'tick'}
        help={asked ? help : undefined}
        onTick={isTicked => {
          setOurs(isTicked);
          setAsked(undefined);
        }}
      >
        {words.say('staff.publish.ours')}
      </Tick>
      <p id={help} role="alert">
        {asked && <strong>{words.say(`staff.publish.ask.${asked}`)}</strong>}
      </p>
      <div role="status" class="stack tight">
        {banned.map(one => (
          <p key={one.id}>{words.say('staff.publish.bannedAt', one)}</p>
        ))}
        {useOwnWords(disclosed()).map(said => (
          <p key={said}>{said}</p>
        ))}
      </div>
      <div class="acts">
        <Button kind="main" press={() => publish()}>
          {words.say('staff.publish.save')}
        </Button>
        {banned[0] && (
          <Button kind="second" press={() => publish(banned.map(({ id }) => id))}>
            {words.say('staff.publish.saveWithout')}
          </Button>
        )}
      </div>
      <Outcome of={outcome} />
      {outcome && (
        <CopyText
          key={outcome.text}
          text={outcome.tag}
          label={words.say('staff.publish.next')}
          name="staff.copy.lines"
        />
      )}
    </section>
  );
}

const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?/;

/** The lines that a page needs to show the file: our script and the element. */
function tagFor(methodHref: string, { pack, provider }: Disclosure, file: string): string {
  // Our files lie together; where they cannot be told, the owner puts in their place.
  const [folder] = /^.*\/(?=questions\/)/.exec(methodHref) ?? ['/'];
  // Nobody else reaches a page that its owner tries on this machine.
  const ours = folder.replace(LOCAL, 'https://YOUR-SERVER');
  const escaped = (provider ?? '').replace(/[&"<>]/g, sign => `&#${sign.charCodeAt(0)};`);
  const named = provider === undefined ? '' : ` provider="${escaped}"`;
  return `<script async src="${ours}provider-vetting.js"></script>
<provider-vetting pack="${pack.id}" audience="provider-page"${named} disclosure-src="/${file}"></provider-vetting>`;
}
