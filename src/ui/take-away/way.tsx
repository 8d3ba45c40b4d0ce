import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { SpareText } from '../parts/spare-text.tsx';
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
      <Button kind="pick" press={async () => setOutcome(await act())}>
        {words.say(name)}
      </Button>
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
      {text !== undefined && <SpareText text={text} label={words.say('take.text')} />}
      {spare !== undefined && (
        <Fold summary={words.say('take.nothing')}>
          <SpareText text={spare} label={words.say('take.text')} />
        </Fold>
      )}
    </>
  );
}

/** A way that asks something first. */
export function WayFold(props: { name: string; open?: boolean; children: ComponentChildren }) {
  const { words } = useTake();
  return (
    <li>
      <Fold summary={words.say(props.name)} open={props.open ?? false}>
        {props.children}
      </Fold>
    </li>
  );
}
