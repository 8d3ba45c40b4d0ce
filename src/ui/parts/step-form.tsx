import type { ComponentChildren } from 'preact';
import { useVisit } from '../visit.ts';
import { Button } from './button.tsx';

/**
 * The frame of every question: Enter or the filled button goes on, once, and beside it one can stop. A second click of
 * a double click, or Enter held down, would answer for a question that nobody has read. Not a form: a frame may
 * forbid to submit one.
 */
export function StepForm(props: {
  next: string;
  children: ComponentChildren;
  more?: ComponentChildren;
  after?: ComponentChildren;
}) {
  const { session, words } = useVisit();
  const changing = session.screen.value === 'changing';
  const advance = () => session.send({ type: 'step.advanced' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside it
    <div
      class="screen snug"
      onKeyDown={event => {
        const { target } = event;
        if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (!event.repeat) advance();
      }}
    >
      {props.children}
      <div class="stack tight go">
        <div class={changing ? 'acts' : 'side2'}>
          {!changing && (
            <Button kind="second" press={() => session.send({ type: 'result.opened' })}>
              {words.say('step.stopHere')}
            </Button>
          )}
          <Button kind="main" press={event => event.detail < 2 && advance()}>
            {changing ? words.say('step.keep') : props.next}
          </Button>
        </div>
        <div class="linkrow">
          {!changing && session.can({ type: 'step.returned' }) && (
            <Button kind="plain" press={() => session.send({ type: 'step.returned' })}>
              {words.say('step.back')}
            </Button>
          )}
          {props.more}
        </div>
      </div>
      {props.after}
    </div>
  );
}
