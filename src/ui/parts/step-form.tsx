import type { ComponentChildren } from 'preact';
import { useVisit } from '../visit.ts';

/**
 * The frame of every step: Enter or the filled button goes on, once. A second click of a double click, or Enter
 * held down, would answer for a question that nobody has read.
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
  return (
    <form
      class="screen"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        session.send({ type: 'step.advanced' });
      }}
      onKeyDown={event => {
        const { target } = event;
        if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (!event.repeat) session.send({ type: 'step.advanced' });
      }}
    >
      {props.children}
      <div class="acts">
        <button
          class="btn"
          part="button"
          type="submit"
          onClick={event => event.detail > 1 && event.preventDefault()}
        >
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
    </form>
  );
}
