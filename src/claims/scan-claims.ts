import { type CompiledClaim, compileInSlices, type Scanner } from './compile.ts';
import { isAsserted, namesOther, namesTopic } from './judge.ts';
import { bitsOf, overlaps, type Phrase, type Reading, readSentence } from './reading.ts';
import { Run } from './run.ts';
import { readSentences } from './sentences.ts';
import { PART } from './tokens.ts';
import type { ClaimMatch, Scannable } from './types.ts';

/** For so many sentences after a warning, words in quotation marks are taken as somebody else's. */
const DOUBT_LASTS = 4;
/** A heading over a list is short. */
const LONGEST_HEADING = 6;

const DOUBT = bitsOf('warn', 'false');
const WARNING = DOUBT | bitsOf('never');
const FACT = bitsOf('fact');

const scanners = new WeakMap<Scannable, Scanner>();

function* scannerOf(pack: Scannable): Generator<number, Scanner, void> {
  const known = scanners.get(pack);
  if (known) return known;
  const scanner = yield* compileInSlices(pack);
  scanners.set(pack, scanner);
  return scanner;
}

/** A sentence that warns, and under which a list of examples follows. */
function opensWarning({ tokens, marks, opens, part, asked }: Reading): boolean {
  const isHeading =
    tokens.length <= LONGEST_HEADING && (part === PART.line || part === PART.paragraph) && !asked;
  return (opens || isHeading) && (marks.any & WARNING) !== 0;
}

/** Makes one match of the phrases of a claim that overlap or touch. */
function merge(phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  const sorted = [...phrases].sort((a, b) => a.claim - b.claim || a.from - b.from || a.to - b.to);
  for (const phrase of sorted) {
    const last = merged.at(-1);
    if (last && last.claim === phrase.claim && phrase.from <= last.to + 1) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, phrase.to) };
    } else merged.push(phrase);
  }
  return merged.sort((a, b) => a.from - b.from || a.claim - b.claim);
}

/** Leaves out a claim that overlaps or follows, in its sentence, one that says more. */
function dropParts(phrases: readonly Phrase[], claims: readonly CompiledClaim[]): Phrase[] {
  return phrases.filter((phrase, i) => {
    const fuller = claims[phrase.claim]?.unless ?? [];
    return !phrases.some((other, j) => fuller.includes(other.claim) && (j < i || overlaps(other, phrase)));
  });
}

/**
 * Like `scanClaims`, but hands back control after every sentence with the index reached, and before the first while
 * the rules are read, so that a caller can draw a frame in between. Its return value is the matches.
 */
export function* scanInSlices(pack: Scannable, text: string): Generator<number, ClaimMatch[], void> {
  const { automaton, claims, isAbbreviation } = yield* scannerOf(pack);
  const run = new Run(automaton);
  const matches: ClaimMatch[] = [];
  let before: Reading | undefined;
  let current: Reading | undefined;
  let listed = false;
  let doubt = 0;
  let named = false;

  function settle(reading: Reading, previous: Reading | undefined, next: Reading | undefined): void {
    const { tokens, marks } = reading;
    if (((marks.begins[0] ?? 0) & FACT) !== 0) listed = false;
    doubt = (marks.any & DOUBT) !== 0 ? DOUBT_LASTS : doubt - 1;
    named ||= namesTopic(reading) || (next !== undefined && namesTopic(next));
    const isElsewhere = !named && (namesOther(reading) || (previous !== undefined && namesOther(previous)));
    const asserted = reading.found.filter(phrase => {
      const ofAll = claims[phrase.claim]?.ofAll === true;
      return !listed && (ofAll || !isElsewhere) && isAsserted(phrase, reading, next, ofAll, doubt > 0);
    });
    const whole = dropParts(merge(asserted), claims);
    for (const { claim, from, to } of whole) {
      // Place -1 is the question mark before.
      const first = from < 0 ? previous?.tokens[previous.tokens.length + 1 + from] : tokens[from];
      const last = tokens[Math.min(to, tokens.length - 1)];
      const id = claims[claim]?.id;
      if (first && last && id !== undefined) {
        matches.push({
          claim: id,
          start: first.start,
          end: last.end,
          excerpt: text.slice(first.start, last.end),
        });
      }
    }
    if (opensWarning(reading)) listed = true;
    else if (reading.part >= PART.paragraph) listed = false;
  }

  for (const sentence of readSentences(text, isAbbreviation)) {
    const at = sentence.tokens.at(-1)?.end ?? 0;
    const reads = readSentence(run, sentence, current?.asked ? current : undefined);
    let read = reads.next();
    for (; !read.done; read = reads.next()) yield at;
    const reading = read.value;
    if (current) settle(current, before, reading);
    before = current;
    current = reading;
    yield at;
  }
  if (current) settle(current, before, undefined);
  return matches;
}

/** Finds the pack's claims in a text, in the order of the text. Never throws, and takes time in proportion to the text. */
export function scanClaims(pack: Scannable, text: string): ClaimMatch[] {
  const slices = scanInSlices(pack, text);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
