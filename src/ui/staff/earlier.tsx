import { Button } from '../parts/button.tsx';
import type { Some } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';

/** The way to what stands before what is drawn. */
export function Earlier({
  rest: { before, earlier },
  of,
}: {
  rest: Pick<Some<unknown>, 'before' | 'earlier'>;
  of: string;
}) {
  const { words } = useVisit();
  if (before === 0) return null;
  return (
    <div class="acts">
      <Button kind="second" label={words.say('staff.earlierOf', { count: before, part: of })} press={earlier}>
        {words.say('staff.earlier', { count: before })}
      </Button>
    </div>
  );
}
