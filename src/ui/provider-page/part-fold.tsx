import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { focusInView } from '../focus/focus-in-view.ts';
import { Button } from '../parts/button.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';

/** One part of the list: the questions of a domain, or the claims of a category. */
export interface Part {
  readonly kind: 'item' | 'claims';
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  /** Ids of the items or claims. */
  readonly ids: readonly string[];
}

/** A part in a fold. Of a list that is longer than any of ours, what is closed is drawn once it is opened. */
export function PartFold(props: {
  part: Part;
  next: Part | undefined;
  startsOpen: boolean;
  isShort: boolean;
  /** Place of the question that the visitor is led to; below zero for none. */
  goal: number;
  heading: (element: HTMLElement | null) => unknown;
  draw: (ids: readonly string[]) => ComponentChildren;
}) {
  const { part, next, startsOpen, isShort, goal, heading, draw } = props;
  const { words } = useVisit();
  const { some, before, left, more, earlier } = useSome(part.ids, goal);
  const [isDrawn, setDrawn] = useState(isShort || startsOpen);
  if (!isDrawn && goal >= 0) setDrawn(true);
  const rest = (key: string, count: number, press: () => void) =>
    count > 0 && (
      <p>
        <Button
          kind="second"
          label={words.say('provider.named', { does: words.say(key, { count }), question: part.title })}
          press={press}
        >
          {words.say(key, { count })}
        </Button>
      </p>
    );
  return (
    <details open={startsOpen} onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary ref={element => void heading(element)}>
        <h3 class="h-m">{part.title}</h3>
        <span class="small soft num">
          {words.say(part.kind === 'item' ? 'domains.asked' : 'provider.marked', {
            asked: part.answered,
            count: part.ids.length,
          })}
        </span>
      </summary>
      {isDrawn && (
        <div class="stack">
          {rest('provider.earlier', before, earlier)}
          {draw(some)}
          {rest('provider.more', left, more)}
          <NextPart part={next} />
        </div>
      )}
    </details>
  );
}

function NextPart({ part }: { part: Part | undefined }) {
  const { words } = useVisit();
  if (!part) return null;
  return (
    <p>
      <Button
        kind="plain"
        press={event => {
          const next = event.currentTarget.closest('details')?.nextElementSibling;
          if (next instanceof HTMLDetailsElement) unfold(next, next.querySelector('summary'));
        }}
      >
        {part.kind === 'item'
          ? words.say('provider.next', { count: part.ids.length })
          : words.say('provider.nextClaims', { title: part.title })}
      </Button>
    </p>
  );
}

/** Opens a fold, and shows something in it. */
export function unfold(fold: HTMLDetailsElement | null, focus: HTMLElement | null) {
  if (fold) fold.open = true;
  if (focus) focusInView(focus);
}
