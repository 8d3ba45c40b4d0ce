import { bySeverity } from '../../pack/severity.ts';
import type { Item } from '../../pack/types.ts';
import { severityIn, viewContext } from '../../pack/when.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';

/** How many questions the clinic answers, and behind that those to which it gives no answer, what weighs most first. */
export function LeftOpen({ items, count }: { items: readonly Item[]; count: number }) {
  const { session, pack, words } = useVisit();
  const said = words.say('provider.counted', { asked: count - items.length, count });
  if (items.length === 0) return <p class="soft">{said}</p>;
  const view = viewContext(pack, session.walk.value.response);
  return (
    <Fold summary={said}>
      <p>{words.say('provider.leftOpen')}</p>
      <ul class="stack tight">
        {items
          .toSorted((a, b) => bySeverity(severityIn(a, view), severityIn(b, view)))
          .map(({ id, prompt }) => (
            <li key={id}>
              <Button
                kind="plain"
                press={() => session.send({ type: 'step.chosen', step: { kind: 'item', id } })}
              >
                {prompt.patient}
              </Button>
            </li>
          ))}
      </ul>
    </Fold>
  );
}
