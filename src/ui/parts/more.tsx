import { useVisit } from '../visit.ts';
import { Button } from './button.tsx';
import type { Some } from './use-some.ts';

/** The way to the rest of a list, where not all of it is drawn. `of` names the list. */
export function More({
  rest: { left, more },
  of,
}: {
  rest: Pick<Some<unknown>, 'left' | 'more'>;
  of: string;
}) {
  const { words } = useVisit();
  if (left === 0) return null;
  return (
    <div class="acts">
      <Button kind="second" label={words.say('list.moreOf', { count: left, part: of })} press={more}>
        {words.say('list.more', { count: left })}
      </Button>
    </div>
  );
}
