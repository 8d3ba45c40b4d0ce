import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';

/** More than this no advert is, and no page should have to hold. */
const MOST_CHARACTERS = 1_000_000;

/** The field for the text. It is read from the page when asked for, so typing costs nothing. */
export function PasteForm(props: { text: string; isReading: boolean; onRead: (text: string) => void }) {
  const { words } = useVisit();
  const [fault, setFault] = useState<'scan.empty' | 'scan.tooLong'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const refuse = (what: typeof fault) => {
    setFault(what);
    field.current?.focus();
  };
  const look = () => {
    if (props.isReading) return;
    const text = field.current?.value ?? '';
    if (text.trim() === '') return refuse('scan.empty');
    if (text.length > MOST_CHARACTERS) return refuse('scan.tooLong');
    setFault(undefined);
    props.onRead(text);
  };
  return (
    <form class="stack loose" autocomplete="off" onSubmit={event => event.preventDefault()}>
      <div class="stack tight">
        <label for={id} class="h-m">
          <strong>{words.say('scan.field')}</strong>
        </label>
        <FreeText
          at={field}
          id={id}
          rows={6}
          first={props.text}
          isReadOnly={props.isReading}
          isInvalid={fault !== undefined}
          describedBy={`${id}fault`}
        />
        <p id={`${id}fault`} role="status">
          {fault && words.say(fault, { most: MOST_CHARACTERS })}
        </p>
      </div>
      <div class="acts">
        <Button kind="main" press={look} isBusy={props.isReading}>
          {words.say(props.isReading ? 'scan.reading' : 'scan.look')}
        </Button>
      </div>
    </form>
  );
}
