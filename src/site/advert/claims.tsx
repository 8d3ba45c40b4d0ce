import type { Found } from './find-claims.ts';
import { type Choosing, FoundCard } from './found-card.tsx';

/** So many are shown before the others are folded; what is critical always is. */
const MOST_SHOWN = 4;

type Card = readonly Found[];

/** Whether the text may mean none of the claims that these words make. */
export const isDoubted = (card: Card): boolean => card.every(({ doubt }) => doubt !== undefined);

/** Whether they say something critical. */
export const isCritical = (card: Card): boolean =>
  card.some(({ severity, doubt }) => severity === 'critical' && doubt === undefined);

/** A list of claims, the gravest first; of a long one the lesser are folded. */
export function Claims(
  props: Choosing & { readonly title: string; readonly cards: readonly Card[]; readonly text: string },
) {
  const { title, cards } = props;
  if (cards.length === 0) return null;
  const grave = cards.filter(card => card.some(({ severity }) => severity === 'critical')).length;
  const shown = Math.max(grave, MOST_SHOWN);
  // A fold of one would hide it and save nothing.
  const open = cards.length > shown + 1 ? shown : cards.length;
  const list = (some: readonly Card[]) => (
    <ul class="rows">
      {some.map(card => (
        <FoundCard key={card[0]?.claim.id} {...props} card={card} />
      ))}
    </ul>
  );
  return (
    <section>
      <h3>{title}</h3>
      {list(cards.slice(0, open))}
      {open < cards.length && (
        <details>
          <summary>{cards.length - open} more</summary>
          {list(cards.slice(open))}
        </details>
      )}
    </section>
  );
}
