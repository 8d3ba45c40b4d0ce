import type { ComponentChildren } from 'preact';
import { useVisit } from '../visit.ts';

/**
 * The frame of every step: Enter or the filled button goes on, once. A second click of a double click, or Enter
 * held down, would answer for a question that nobody has read. Not a form: a frame may forbid to submit one.
 */
export function StepForm(props: {
  next: string;
  children: ComponentChildren;
  more?: ComponentChildren;
  after?: ComponentChildren;
}) {
  const { session, words } = useVisit();
  const changing = session.screen.value === 'changing';
  const back = () => session.send({ type: 'step.returned' });
  const advance = () => session.send({ type: 'step.advanced' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside it
    <div
      class="screen"
      onKeyDown={event => {
        const { target } = event;
        if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (!event.repeat) advance();
      }}
    >
      {props.children}
      <div class="acts">
        <button class="btn" part="button" type="button" onClick={event => event.detail < 2 && advance()}>
          {changing ? words.say('step.keep') : props.next}
        </button>
        {props.more}
        {!changing && (
          <div class="pairrow">
            {session.can({ type: 'step.returned' }) && (
              <button class="btn plain" type="button" onClick={back}>
                {words.say('step.back')}
              </button>
            )}
            {session.screen.value === 'asking' && (
              <button class="btn plain" type="button" onClick={() => session.send({ type: 'result.opened' })}>
                {words.say('step.result')}
              </button>
            )}
          </div>
        )}
      </div>
      {props.after}
    </div>
  );
}
