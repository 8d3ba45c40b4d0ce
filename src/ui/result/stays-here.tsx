import { Button } from '../parts/button.tsx';
import { openTake, useVisit } from '../visit.ts';

/** That closing the tab takes the answers away, with the way to keep them; nothing where they are kept already, or nowhere. */
export function StaysHere() {
  const visit = useVisit();
  const { session, words } = visit;
  if (!session.kept.value || session.keptUntil.value !== undefined) return null;
  return (
    <div>
      <p class="small">{words.say('result.tabOnly')}</p>
      <Button kind="plain" press={() => openTake(visit, 'keep')}>
        {words.say('result.keep')}
      </Button>
    </div>
  );
}
