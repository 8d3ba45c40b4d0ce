import type { Touched } from './language-reading.ts';
import type { ClaimMatch } from './types.ts';

/** A text that says the same thing again says nothing new; where it is certain once, doubtful places add nothing. */
const MOST_PLACES = 3;
/** A text that leaves so many claims in doubt, and makes no more than that, argues with such claims. */
const MOST_DOUBTED = 2;
/** So many places are drawn out to whole words before control goes back. */
const SLICE = 200;
/** No word is drawn out further than this. */
const LONGEST_WORD = 60;
const IN_WORD = /[\p{L}\p{N}\p{M}'’\-‐‑]/u;

/**
 * Judges what was found in the light of the whole text. A text that denies, doubts or reports several claims,
 * and as many as it makes, argues with them: nothing in it is certain, and a claim that it denies in one place is not
 * certain in another. What is doubted for its tone alone counts as made when that is asked of it, so that whoever knows
 * the text for the seller's own takes no honest text for a claim.
 */
export function* settleText(
  text: string,
  touched: readonly Touched[],
): Generator<undefined, ClaimMatch[], void> {
  const doubtful = touched.filter(({ verdict }) => !['says', 'unsure', 'tone'].includes(verdict));
  const said = touched.filter(({ verdict }) => verdict === 'says').length;
  const denied = new Set(touched.filter(({ verdict }) => verdict === 'denied').map(({ claim }) => claim));
  const toned = touched.filter(({ verdict }) => verdict === 'tone').length;
  const doubted = distinct(doubtful);
  const argues = doubted >= Math.max(MOST_DOUBTED, said);
  const arguesThroughout = doubted >= Math.max(MOST_DOUBTED, said + toned);
  const places: Place[] = [];
  for (const [i, { claim, start, end, verdict, words, isFaint }] of touched.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    if (verdict === 'denied' || isFaint) continue;
    const place = wholeWords(text, start, end);
    const isSaid = verdict === 'says' && !argues && !denied.has(claim);
    const match = { claim, ...place, excerpt: text.slice(place.start, place.end) };
    const isArgued = verdict === 'tone' && (arguesThroughout || denied.has(claim));
    const reason = verdict === 'says' || isArgued ? 'argues' : verdict;
    places.push(
      isSaid
        ? { match: { ...match, certainty: 'says' }, words: undefined }
        : { match: { ...match, certainty: 'may-say', reason }, words },
    );
  }
  yield;
  return firstPlaces(places).map(({ match, words }) => {
    const told = words?.() ?? [];
    return told.length > 0 ? { ...match, words: told } : match;
  });
}

interface Place {
  readonly match: ClaimMatch;
  readonly words: (() => readonly string[]) | undefined;
}

const distinct = (touched: readonly Touched[]): number => new Set(touched.map(({ claim }) => claim)).size;

/**
 * The first places of each claim: the certain ones, else the others. Two languages, or a rule and a model, may find one
 * claim in the same words: that is one place.
 */
function firstPlaces(places: readonly Place[]): Place[] {
  const kept = new Map<string, Place[]>();
  const isSaid = ({ match }: Place): number => Number(match.certainty === 'says');
  const sorted = [...places].sort((a, b) => isSaid(b) - isSaid(a) || a.match.start - b.match.start);
  for (const place of sorted) {
    const { claim, start, end } = place.match;
    const others = kept.get(claim) ?? [];
    kept.set(claim, others);
    const [first] = others;
    const isIdle = others.length >= MOST_PLACES || (first && isSaid(first) > isSaid(place));
    if (!isIdle && !others.some(({ match }) => start < match.end && match.start < end)) others.push(place);
  }
  return [...kept.values()].flat().sort((a, b) => a.match.start - b.match.start);
}

/** Draws a stretch out to the words that it begins and ends in. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_WORD && IN_WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < LONGEST_WORD && IN_WORD.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
