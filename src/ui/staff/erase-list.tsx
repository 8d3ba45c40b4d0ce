import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** Takes a list that is kept off this device, or away altogether; each says what goes with it before it is pressed. */
export function EraseList() {
  const { words } = useVisit();
  const { kept, stopKeeping, remove } = useDesk();
  if (kept.value === undefined) return null;
  return (
    <section class="stack tight measure">
      <h3 class="h-l">{words.say('staff.erase')}</h3>
      {[
        { way: 'stop', press: stopKeeping },
        { way: 'remove', press: remove },
      ].map(({ way, press }) => (
        <div key={way}>
          <Button kind="plain" press={press}>
            {words.say(`staff.keep.${way}`)}
          </Button>
          <p class="small soft">{words.say(`staff.erase.${way}`)}</p>
        </div>
      ))}
    </section>
  );
}
