import type { Severity } from '../pack/types.ts';
import { stepsFrom } from '../pack/when.ts';
import type { Doubt } from './types.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A claim as far as it matters here: where it stands, how grave it is, and why it may not be meant. */
interface Passing {
  readonly matches: readonly Span[];
  readonly severity: Severity;
  readonly doubt: Doubt | undefined;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The claims of a text by the words that make them: those that share words stand together, for the same words twice look
 * like two warning signs. One that these words only come near is left out beside one that is meant and no less grave. In the
 * order in which they are given, which is that of the gravest.
 */
export function byPassage<Find extends Passing>(finds: readonly Find[]): readonly (readonly Find[])[] {
  const cards: Find[][] = [];
  for (const find of finds) {
    const touches = (other: Find) => other.matches.some(one => find.matches.some(place => meet(one, place)));
    const cardsMet = cards.filter(card => card.some(touches));
    const [first] = cardsMet;
    if (!first) cards.push([find]);
    else if (!isIdle(find, cardsMet.flat())) first.push(find);
  }
  return cards;
}

/** All its words are already those of a claim that is meant, and as grave. */
const isIdle = ({ doubt, matches, severity }: Passing, others: readonly Passing[]): boolean =>
  doubt === 'unsure' &&
  matches.every(place =>
    others.some(
      other =>
        other.doubt !== 'unsure' &&
        stepsFrom(severity, other.severity) > 0 &&
        other.matches.some(one => meet(one, place)),
    ),
  );

/** Where a card stands in the text: words that its claims share are one stretch. In the order of the text. */
export function stretchesOf(card: readonly Passing[]): readonly Span[] {
  const sorted = card.flatMap(({ matches }) => matches).toSorted((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  for (const { start, end } of sorted) {
    const last = stretches.at(-1);
    if (last && start < last.end)
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The words that a card quotes: those around the first place of its first claim. */
export function wordsOf(card: readonly Passing[], text: string): string {
  const [at] = card[0]?.matches ?? [];
  const found = at && stretchesOf(card).find(one => meet(one, at));
  return found ? text.slice(found.start, found.end) : '';
}
