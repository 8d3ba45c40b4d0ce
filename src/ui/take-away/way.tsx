import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold.tsx';
import { useTake } from './take.ts';

/** What came of a way out. */
export interface Outcome {
  readonly said?: string;
  /** The same as text to select, because the way was refused. */
  readonly text?: string;
  /** The same as text, folded: a browser may refuse without a word. */
  readonly spare?: string;
  readonly more?: ComponentChildren;
}

/** One way to take answers along: a button, what it does, and what came of it. */
export function Way({
  name,
  help,
  act,
}: {
  name: string;
  help: string;
  act: () => Promise<Outcome> | Outcome;
}) {
  const { words } = useTake();
  const [outcome, setOutcome] = useState<Outcome>({});
  return (
    <li class="stack tight">
      <button class="pick" type="button" onClick={async () => setOutcome(await act())}>
        {words.say(name)}
      </button>
      <p class="small soft">{words.say(help)}</p>
      <Came of={outcome} />
    </li>
  );
}

/** What came of a way out, said once, with a text to select where there is no other way. */
export function Came({ of: { said, text, spare, more } }: { of: Outcome }) {
  const { words } = useTake();
  return (
    <>
      <p role="status">{said}</p>
      {more}
      {text !== undefined && <SelectableText text={text} />}
      {spare !== undefined && (
        <Fold summary={words.say('take.nothing')}>
          <SelectableText text={spare} />
        </Fold>
      )}
    </>
  );
}

function SelectableText({ text }: { text: string }) {
  const { words } = useTake();
  return (
    <label class="stack tight">
      <span class="small soft">{words.say('take.text')}</span>
      <textarea
        class="field"
        rows={8}
        readOnly
        dir="auto"
        spellcheck={false}
        value={text}
        onFocus={event => event.currentTarget.select()}
      />
    </label>
  );
}

/** A way that asks something first. */
export function WayFold({ name, children }: { name: string; children: ComponentChildren }) {
  const { words } = useTake();
  return (
    <li>
      <Fold summary={words.say(name)}>{children}</Fold>
    </li>
  );
}
