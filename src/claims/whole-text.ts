import type { Touched } from './language-reading.ts';
import type { ClaimMatch } from './types.ts';

/** A text that says the same thing again says nothing new. */
const MOST_PLACES = 3;
/** A text that leaves so many claims in doubt, and makes no more than that, argues with such claims. */
const MOST_DOUBTED = 2;
/** No word is drawn out further than this. */
const LONGEST_WORD = 60;
const IN_WORD = /[\p{L}\p{N}\p{M}'’\-‐‑]/u;

/**
 * Judges what was found in the light of the whole text. A text that denies, doubts or reports several claims,
 * and as many as it makes, argues with them: nothing in it is certain, and a claim that it denies in one place is not certain in another.
 */
export function settleText(text: string, touched: readonly Touched[]): ClaimMatch[] {
  const doubtful = touched.filter(({ verdict }) => !['says', 'unsure', 'tone'].includes(verdict));
  const said = touched.filter(({ verdict }) => verdict === 'says').length;
  const denied = new Set(touched.filter(({ verdict }) => verdict === 'denied').map(({ claim }) => claim));
  const argues = distinct(doubtful) >= Math.max(MOST_DOUBTED, said);
  const matches = touched.flatMap(({ claim, start, end, verdict, words }): ClaimMatch[] => {
    if (verdict === 'denied') return [];
    const place = wholeWords(text, start, end);
    const isSaid = verdict === 'says' && !argues && !denied.has(claim);
    const match = { claim, ...place, excerpt: text.slice(place.start, place.end) };
    if (isSaid) return [{ ...match, certainty: 'says' }];
    const reason = verdict === 'says' ? 'argues' : verdict;
    return [{ ...match, certainty: 'may-say', reason, ...(words ? { words } : {}) }];
  });
  return mostCertain(withoutRepeats(matches));
}

const distinct = (touched: readonly Touched[]): number => new Set(touched.map(({ claim }) => claim)).size;

/** Two languages may find one claim in the same words: the certain one is kept, else the first. */
function withoutRepeats(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const kept = new Map<string, ClaimMatch[]>();
  const sorted = [...matches].sort(
    (a, b) => Number(b.certainty === 'says') - Number(a.certainty === 'says') || a.start - b.start,
  );
  for (const match of sorted) {
    const others = kept.get(match.claim) ?? [];
    kept.set(match.claim, others);
    if (!others.some(other => match.start < other.end && other.start < match.end)) others.push(match);
  }
  return [...kept.values()].flat().sort((a, b) => a.start - b.start);
}

/** The first places of each claim; where one is certain, the others add nothing. */
function mostCertain(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const said = new Set(matches.filter(({ certainty }) => certainty === 'says').map(({ claim }) => claim));
  const places = new Map<string, number>();
  return matches.filter(({ claim, certainty }) => {
    if (certainty === 'may-say' && said.has(claim)) return false;
    const place = (places.get(claim) ?? 0) + 1;
    places.set(claim, place);
    return place <= MOST_PLACES;
  });
}

/** Draws a stretch out to the words that it begins and ends in. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_WORD && IN_WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < LONGEST_WORD && IN_WORD.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
