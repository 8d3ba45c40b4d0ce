import { useVisit } from '../visit.ts';

/** What solid and striped mean in a bar, for those who see it. */
export function BarKey({ known }: { known: string }) {
  const { words } = useVisit();
  return (
    <p class="key" aria-hidden="true">
      <span>
        <i class="k" />
        {words.say(known)}
      </span>
      <span>
        <i class="o" />
        {words.say('range.open')}
      </span>
    </p>
  );
}
