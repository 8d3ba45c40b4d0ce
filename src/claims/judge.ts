import { bitsOf, type Marks, overlaps, type Phrase, type Reading } from './reading.ts';
import { PART } from './tokens.ts';
import type { Doubt } from './types.ts';

/** How far a denial reaches, in words. */
const NOT_REACHES = 6;
const NEVER_REACHES = 12;
/** How far before a phrase the thing it is said of may stand. */
const SUBJECT_REACHES = 14;
/** How far behind it. */
const OBJECT_REACHES = 4;

const NOT = bitsOf('not');
const NEVER = bitsOf('never');
const UNSAID = bitsOf('unsaid');
const TURN = bitsOf('turn');
const ANEW = bitsOf('anew');
const WARN = bitsOf('warn');
const FALSE = bitsOf('false');
const TOPIC = bitsOf('topic');
const OTHER = bitsOf('other');
const ASIDE = bitsOf('aside');
const WHICH = bitsOf('which');
const BUT = bitsOf('but');
const DOUBT = WARN | FALSE | NOT | NEVER | bitsOf('cited');

/** Whether any of the bits is set between two places, both included. */
function isMarked(bits: readonly number[], mask: number, from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i <= Math.min(to, bits.length - 1); i++)
    if ((bits[i] ?? 0) & mask) return true;
  return false;
}

/** Whether a phrase of the list opens the sentence, a word of greeting aside. */
export const opensWith = ({ marks }: Reading, mask: number): boolean => isMarked(marks.begins, mask, 0, 1);

/** The word belongs to a claim of its own, and denies nothing after it: “no risk and FDA approved”. */
const isSpent = (at: number, phrase: Phrase, found: readonly Phrase[]): boolean =>
  found.some(other => !other.weak && other.from <= at && at <= other.to && other.to < phrase.from);

function isDenied(phrase: Phrase, { tokens, marks, found }: Reading): boolean {
  if ((marks.any & (NOT | NEVER | UNSAID)) === 0) return false;
  const behind = phrase.to + 1;
  if (tokens[behind]?.part === PART.none && isMarked(marks.begins, UNSAID, behind, behind)) return true;
  let commas = 0;
  for (let i = phrase.from; i > 0 && phrase.from - i < NEVER_REACHES; i--) {
    const part = tokens[i]?.part ?? 0;
    if (part > PART.comma) return false;
    if (part === PART.comma) {
      commas += 1;
      if (isMarked(marks.begins, ANEW, i, i)) return false;
    }
    const reach = commas === 0 && phrase.from - i < NOT_REACHES ? NOT | NEVER : NEVER;
    if (isMarked(marks.ends, reach, i - 1, i - 1) && !isSpent(i - 1, phrase, found)) return true;
    if (isMarked(marks.within, TURN, i - 1, i - 1)) return false;
  }
  return false;
}

/** The sentence tells what others say, or calls it false. What stands before a “but” is over by then. */
function isReported({ from, to }: Phrase, { marks, tokens }: Reading): boolean {
  if ((marks.any & (WARN | FALSE)) === 0) return false;
  let start = from;
  while (start > 0 && !isMarked(marks.within, BUT, start - 1, start - 1)) start -= 1;
  return (
    isMarked(marks.ends, WARN, start, from - 1) ||
    isMarked(marks.within, FALSE, start, from - 1) ||
    isMarked(marks.within, FALSE, to + 1, tokens.length)
  );
}

/** Words in quotation marks beside any word of doubt are somebody else's. */
function isQuoted(phrase: Phrase, { tokens, marks }: Reading, doubted: boolean): boolean {
  const quote = tokens[Math.max(phrase.from, 0)]?.quote ?? 0;
  if (quote === 0) return false;
  return (
    doubted || tokens.some((token, i) => token.quote !== quote && ((marks.within[i] ?? 0) & DOUBT) !== 0)
  );
}

function isQuestioned(phrase: Phrase, reading: Reading, next: Reading | undefined): boolean {
  if (!reading.asked || phrase.from < 0) return false;
  if (next && opensWith(next, bitsOf('no'))) return true;
  return !(opensWith(reading, bitsOf('lead')) || (next !== undefined && opensWith(next, bitsOf('yes'))));
}

/** “Unlike Botox, which is approved”: named in passing, but what follows is said of it. */
const isAside = ({ ends, begins }: Marks, at: number): boolean =>
  isMarked(ends, ASIDE, at - 3, at - 1) && !isMarked(begins, WHICH, at + 1, at + 1);

/** Whether the sentence speaks of the pack's subject. */
export const namesTopic = ({ marks, tokens }: Reading): boolean =>
  isMarked(marks.within, TOPIC, 0, tokens.length);

/** Whether it speaks of another thing, more than in passing. */
export const namesOther = ({ marks, tokens }: Reading): boolean =>
  (marks.any & OTHER) !== 0 &&
  tokens.some((_, i) => isMarked(marks.within, OTHER, i, i) && !isAside(marks, i));

/** The phrase is about a device, a medicine or another treatment. */
function isOfOther({ from, to }: Phrase, { tokens, marks }: Reading): boolean {
  if ((marks.any & OTHER) === 0) return false;
  const { within } = marks;
  if (isMarked(within, TOPIC, from, to)) return false;
  for (let i = Math.max(from, 0); i <= Math.min(to + OBJECT_REACHES, tokens.length - 1); i++) {
    if (i > to && ((tokens[i]?.part ?? 0) > 0 || isMarked(within, TOPIC, i, i))) break;
    if (isMarked(within, OTHER, i, i)) return true;
  }
  for (let i = from - 1; i >= 0 && from - i < SUBJECT_REACHES; i--) {
    const part = tokens[i + 1]?.part ?? PART.none;
    const isNew = part > PART.comma || (part > PART.none && isMarked(marks.begins, ANEW, i + 1, i + 1));
    if (isNew || isMarked(within, TOPIC | BUT, i, i)) return false;
    if (isMarked(within, OTHER, i, i) && !isAside(marks, i)) return true;
  }
  return false;
}

/** What a passage does with a claim that it touches on: says it, denies it, or leaves us in doubt. */
export type Verdict = 'says' | 'denied' | Doubt;

/**
 * Judges a phrase in its sentence and beside the next one. Undefined: it is no such claim, or one of another thing than
 * the pack is about. `ofAll`: of whatever thing. `doubted`: sentences just before speak of false claims.
 */
export function judge(
  phrase: Phrase,
  reading: Reading,
  next: Reading | undefined,
  ofAll: boolean,
  doubted: boolean,
): Verdict | undefined {
  if (reading.ruledOut.some(span => span.claim === phrase.claim && overlaps(span, phrase))) return undefined;
  if (!ofAll && isOfOther(phrase, reading)) return undefined;
  if (isDenied(phrase, reading)) return 'denied';
  if (isReported(phrase, reading)) return 'reported';
  if (isQuoted(phrase, reading, doubted)) return 'quoted';
  if (isQuestioned(phrase, reading, next)) return 'asked';
  if (next !== undefined && opensWith(next, bitsOf('wrong'))) return 'rejected';
  return phrase.weak ? 'unsure' : 'says';
}
