import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_REPLY } from '../../response/reply.ts';
import { Button } from '../parts/button.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';
import { bannedRow } from './banned-row.ts';
import { useDesk } from './desk.ts';

/** From how many characters on the number that is left is spoken. */
const SOON = 50;

interface Reply {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

/** Room for the clinic's own words beside one answer, once it is wanted: thirty empty fields would bury the answers. */
export function ReplyField(reply: Reply) {
  const { words } = useVisit();
  const [wasOpen, setOpen] = useState(false);
  const isOpen = wasOpen || reply.text !== '';
  const place = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    // It stays when all is taken out of it again.
    setOpen(true);
    if (isAsked.current) place.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  if (isOpen)
    return (
      <div ref={place}>
        <OpenField {...reply} />
      </div>
    );
  return (
    <Button
      kind="plain"
      label={words.say('staff.publish.rowWhich', {
        does: words.say('staff.publish.addReply'),
        question: reply.question,
      })}
      press={() => {
        isAsked.current = true;
        setOpen(true);
      }}
    >
      {words.say('staff.publish.addReply')}
    </Button>
  );
}

/** What is left is seen always, and spoken twice: near the end and at it. */
function OpenField({ id, question, text }: Reply) {
  const { words } = useVisit();
  const { write } = useDesk();
  const [field, count] = [useId(), useId()];
  const left = LONGEST_REPLY - text.length;
  const banned = bannedRow(words, text);
  return (
    <div class="stack tight">
      <label class="small soft" for={field}>
        {words.say('staff.publish.reply', { question })}
      </label>
      <FreeText
        id={field}
        rows={1}
        longest={LONGEST_REPLY}
        describedBy={count}
        value={text}
        write={written => write(['replies', id], written)}
      />
      <p id={count} class={text === '' ? 'sr' : 'small soft num'}>
        {words.say('staff.publish.left', { count: left })}
      </p>
      <p class="sr" role="status">
        {text !== '' && left <= SOON && words.say('staff.publish.left', { count: left > 0 ? SOON : 0 })}
      </p>
      <p role="status">{banned && words.say('staff.publish.banned', { words: banned })}</p>
    </div>
  );
}
