import { useState } from 'preact/hooks';
import { isEnough } from '../../assessment/enough.ts';
import { openSteps } from '../../machine/steps.ts';
import { useVisit } from '../visit.ts';

/**
 * Says that what is known is enough to decide on, and why. It does not say which level. Of what was known when the
 * screen opened: nothing moves under the finger that answers.
 */
export function SettledNote() {
  const { session, pack, words } = useVisit();
  const { level } = session.assessment.value;
  const [said] = useState(() =>
    isEnough(level) ? (level.low === level.high ? 'step.settled' : 'step.enough') : undefined,
  );
  if (!said || session.screen.value !== 'asking') return null;
  if (openSteps(pack, session.walk.value.response).length === 0) return null;
  return (
    <p key={said} class="sunk enough" role="status">
      {words.say(said)}
    </p>
  );
}
