import type { CompiledClaim, Scanner } from './compile.ts';
import { judge, namesOther, namesTopic, type Verdict } from './judge.ts';
import { denies, isOwnVoice } from './plain-speech.ts';
import { bitsOf, overlaps, type Reading, readSentence } from './reading.ts';
import { Run } from './run.ts';
import type { Sentence } from './sentences.ts';
import { PART } from './tokens.ts';

/** A claim touched on in a text. */
export interface Touched {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The words that decided, where a learned model did; worked out when asked for. */
  readonly words?: () => readonly string[];
  /** So unlikely to be meant that it is not shown; that it is doubted still tells of the text. */
  readonly isFaint?: boolean;
}

/** For so many sentences after a warning, words in quotation marks are taken as somebody else's. */
const DOUBT_LASTS = 4;
/** So many places of a claim are kept: more tell nothing new, and a long text would have very many. */
const MOST_PLACES = 50;
/** A heading over a list is short. */
const LONGEST_HEADING = 6;

const DOUBT = bitsOf('warn', 'false');
const WARNING = DOUBT | bitsOf('never');
const FACT = bitsOf('fact');

/** A sentence that warns, and under which a list of examples follows. */
function opensWarning({ tokens, marks, opens, part, asked }: Reading): boolean {
  const isHeading =
    tokens.length <= LONGEST_HEADING && (part === PART.line || part === PART.paragraph) && !asked;
  return (opens || isHeading) && (marks.any & WARNING) !== 0;
}

interface Judged {
  readonly claim: number;
  readonly from: number;
  to: number;
  verdict: Verdict;
}

/** Makes one of the phrases of a claim that overlap or touch; it says the claim if one of them does. */
function merge(phrases: readonly Judged[]): Judged[] {
  if (phrases.length < 2) return [...phrases];
  const merged: Judged[] = [];
  const sorted = [...phrases].sort((a, b) => a.claim - b.claim || a.from - b.from || a.to - b.to);
  for (const phrase of sorted) {
    const last = merged.at(-1);
    if (last && last.claim === phrase.claim && phrase.from <= last.to + 1) {
      if (last.verdict === 'unsure') last.verdict = phrase.verdict;
      last.to = Math.max(last.to, phrase.to);
    } else merged.push({ ...phrase });
  }
  return merged.sort((a, b) => a.from - b.from || a.claim - b.claim);
}

/** Leaves out a claim that overlaps or follows, in its sentence, one that says more. */
function dropParts(phrases: readonly Judged[], claims: readonly CompiledClaim[]): Judged[] {
  return phrases.filter((phrase, i) => {
    const fuller = claims[phrase.claim]?.unless ?? [];
    return !phrases.some(
      (other, j) =>
        other.verdict !== 'denied' && fuller.includes(other.claim) && (j < i || overlaps(other, phrase)),
    );
  });
}

/** Reads a text, sentence by sentence, with the rules of one language. */
export class LanguageReading {
  /** In the order of the text. Whole only after `end`. */
  readonly touched: Touched[] = [];
  private readonly run: Run;
  private before: Reading | undefined;
  private current: Reading | undefined;
  private listed = false;
  private doubt = 0;
  /** The text has named what the pack is about. */
  named = false;
  private isOwn = true;
  private denies = false;
  private readonly places = new Map<string, number>();

  constructor(private readonly scanner: Scanner) {
    this.run = new Run(scanner.automaton);
  }

  /** Reads the next sentence, and judges the one before. Hands back control now and then. */
  *take(sentence: Sentence): Generator<undefined, void, void> {
    const { current } = this;
    const reading = yield* readSentence(this.run, sentence, current?.asked ? current : undefined);
    if (current) this.settle(current, reading);
    this.before = current;
    this.current = reading;
  }

  /** Whether a plain advert may say all of it. What looks like a denial where no claim was found may be another language. */
  get isPlain(): boolean {
    return this.isOwn && !(this.denies && this.touched.length > 0);
  }

  /** Judges the last sentence. */
  end(): void {
    if (this.current) this.settle(this.current, undefined);
  }

  private settle(reading: Reading, next: Reading | undefined): void {
    const { marks } = reading;
    const { claims } = this.scanner;
    if (((marks.begins[0] ?? 0) & FACT) !== 0) this.listed = false;
    this.doubt = (marks.any & DOUBT) !== 0 ? DOUBT_LASTS : this.doubt - 1;
    this.named ||= namesTopic(reading) || (next !== undefined && namesTopic(next));
    this.isOwn &&= isOwnVoice(reading);
    this.denies ||= denies(reading);
    const isElsewhere =
      !this.named && (namesOther(reading) || (this.before !== undefined && namesOther(this.before)));
    const judged = reading.found.length > 0 ? this.judgeAll(reading, next, isElsewhere) : [];
    const said = new Set<number>();
    for (const { claim, verdict } of judged) if (verdict === 'says') said.add(claim);
    // “No risk and no side effects”: the one “no” does not deny the other.
    const kept = judged.filter(({ claim, verdict }) => verdict !== 'denied' || !said.has(claim));
    for (const phrase of dropParts(merge(kept), claims)) this.note(phrase, reading);
    if (opensWarning(reading)) this.listed = true;
    else if (reading.part >= PART.paragraph) this.listed = false;
  }

  private judgeAll(reading: Reading, next: Reading | undefined, isElsewhere: boolean): Judged[] {
    const judged: Judged[] = [];
    for (const phrase of reading.found) {
      const { claim, from, to } = phrase;
      const ofAll = this.scanner.claims[claim]?.ofAll === true;
      if (!ofAll && isElsewhere) continue;
      const verdict = judge(phrase, reading, next, ofAll, this.doubt > 0);
      if (verdict)
        judged.push({ claim, from, to, verdict: this.listed && verdict !== 'denied' ? 'reported' : verdict });
    }
    return judged;
  }

  private note({ claim, from, to, verdict }: Judged, { tokens }: Reading): void {
    const before = this.before?.tokens;
    // Place -1 is the question mark before.
    const first = from < 0 ? before?.[before.length + 1 + from] : tokens[from];
    const last = tokens[Math.min(to, tokens.length - 1)];
    const id = this.scanner.claims[claim]?.id;
    if (!first || !last || id === undefined) return;
    const place = `${id} ${verdict}`;
    const count = (this.places.get(place) ?? 0) + 1;
    this.places.set(place, count);
    if (count <= MOST_PLACES) this.touched.push({ claim: id, start: first.start, end: last.end, verdict });
  }
}
