import { useState } from 'preact/hooks';
import { isEnough } from '../../assessment/enough.ts';
import { openSteps } from '../../machine/steps.ts';
import type { Session } from '../../session/session.ts';
import { useVisit } from '../visit.ts';

/** The step at which each session was told. */
const toldAt = new WeakMap<Session, string>();

/**
 * Says, once, that what is known is enough to decide on, and why. It does not say which level. Of what was known when
 * the screen opened: nothing moves under the finger that answers.
 */
export function SettledNote() {
  const { session, pack, words } = useVisit();
  const { at, order, response } = session.walk.value;
  const { level } = session.assessment.value;
  const [said] = useState(() =>
    // In the short order a pause says it.
    isEnough(level) &&
    order === 'topic' &&
    session.screen.value === 'asking' &&
    openSteps(pack, response).length > 0
      ? level.low === level.high
        ? 'step.settled'
        : 'step.enough'
      : undefined,
  );
  const here = `${at.kind}:${at.id}`;
  if (!said || (toldAt.get(session) ?? here) !== here) return null;
  toldAt.set(session, here);
  return (
    <p key={said} class="sunk enough" role="status">
      {words.say(said)}
    </p>
  );
}
