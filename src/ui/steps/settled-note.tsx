import { openSteps } from '../../machine/steps.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';

/** Says, as soon as it is true, that nothing still open can change the level. It does not say which level. */
export function SettledNote() {
  const { session, pack, words } = useVisit();
  const { level } = session.assessment.value;
  if (level.low !== level.high || session.screen.value !== 'asking') return null;
  if (openSteps(pack, session.walk.value.response).length === 0) return null;
  return (
    <div class="sunk stack tight">
      <p>{words.say('step.settled')}</p>
      <p>
        <Button kind="plain" press={() => session.send({ type: 'result.opened' })}>
          {words.say('review.result')}
        </Button>
      </p>
    </div>
  );
}
