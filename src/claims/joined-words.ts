/** One word of several that are joined: `Reverse` and `Aging`, or capitals alone. */
const PIECE = /^(?:[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z])/;
/** Capitals before small letters, of which the last may begin the next word: `FDAApproved`, `FDAapproved`. */
const CAPITALS = /^([A-Z]{2,})([a-z]+)/;
/** What is joined is split into words of so many letters. */
const SHORTEST = 2;
const LONGEST = 16;
/** A shorter row of letters is a word. */
const SHORTEST_JOINED = 6;
const LONGEST_JOINED = 40;
/** No post has more of them; a text that has costs no more. */
const MOST_SPLIT = 500;
/** Capitals with a space between each two, or a longer row of any letters: one word, spaced out. */
const SPACED = /(?:[A-Z](?: [A-Z]){2,60}|[A-Za-z](?: [A-Za-z]){4,60})(?![A-Za-z'’])/y;

/** Where a spaced word that begins here ends; -1 where none does. */
export function spacedEnd(text: string, start: number): number {
  if (text.charAt(start + 1) !== ' ' || text.charAt(start + 3) !== ' ') return -1;
  SPACED.lastIndex = start;
  const found = SPACED.exec(text);
  return found ? start + found[0].length : -1;
}

/**
 * Returns a function that tells how many letters the first word has of several that are joined in a hashtag: capitals
 * tell, and where there are none, the words that are known.
 */
export function createSplitter(isKnown: (word: string) => boolean): (joined: string) => number {
  const known = new Map<string, number>();
  return joined => {
    const [, capitals = '', small = ''] = CAPITALS.exec(joined) ?? [];
    if (small && isKnown(small) && !isKnown(capitals.slice(-1).toLowerCase() + small)) return capitals.length;
    const piece = PIECE.exec(joined)?.[0].length ?? joined.length;
    if (piece < joined.length || piece < SHORTEST_JOINED || piece > LONGEST_JOINED) return piece;
    const letters = joined.toLowerCase();
    let size = known.get(letters);
    if (size === undefined) {
      if (known.size >= MOST_SPLIT) return piece;
      size = isKnown(letters) ? piece : (firstOfKnown(letters, isKnown) ?? piece);
      known.set(letters, size);
    }
    return size;
  };
}

/** The first word where all letters can be shared out among known words, as few as can be. */
function firstOfKnown(letters: string, isKnown: (word: string) => boolean): number | undefined {
  /** For each place, from the end: how few words the rest takes, and how long the first of them is. */
  const words = new Array<number>(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  const first = new Array<number>(letters.length + 1).fill(0);
  words[letters.length] = 0;
  for (let at = letters.length - SHORTEST; at >= 0; at--)
    for (let size = SHORTEST; size <= Math.min(LONGEST, letters.length - at); size++) {
      const count = 1 + (words[at + size] ?? Number.POSITIVE_INFINITY);
      // Of two ways with as many words, the one with the longer first word.
      if (count > (words[at] ?? 0) || count === Number.POSITIVE_INFINITY) continue;
      if (!isKnown(letters.slice(at, at + size))) continue;
      words[at] = count;
      first[at] = size;
    }
  return words[0] === Number.POSITIVE_INFINITY ? undefined : first[0];
}
