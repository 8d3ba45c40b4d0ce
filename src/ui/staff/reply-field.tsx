import { useId } from 'preact/hooks';
import { LONGEST_REPLY } from '../../response/reply.ts';
import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** From how many characters on the number that is left is spoken. */
const SOON = 50;

/** The clinic's own words beside one answer. What is left is seen always, and spoken twice: near the end and at it. */
export function ReplyField({ id, question, text }: { id: string; question: string; text: string }) {
  const { words } = useVisit();
  const { write } = useDesk();
  const [field, count] = [useId(), useId()];
  const left = LONGEST_REPLY - text.length;
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
    </div>
  );
}
