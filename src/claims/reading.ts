import { LISTS, type List } from '../patterns/rules.ts';
import { RULES } from './compile.ts';
import type { Hit, Run } from './run.ts';
import type { Sentence } from './sentences.ts';
import { PART, type Token } from './tokens.ts';

/** Tokens of a sentence from one to another. `from` is below 0 when it begins in the question before. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A phrase of a claim. */
export interface Phrase extends Span {
  readonly claim: number;
  /** It may make the claim, or only touch on it. */
  readonly weak: boolean;
}

/** Where the phrases of the shared lists stand: one bit of every number for each list. */
export interface Marks {
  readonly begins: readonly number[];
  readonly within: readonly number[];
  readonly ends: readonly number[];
  /** The lists that stand anywhere in the sentence. */
  readonly any: number;
}

/** A sentence and all that the patterns found in it. */
export interface Reading extends Sentence {
  readonly found: readonly Phrase[];
  /** Phrases that rule a claim out where they overlap it. */
  readonly ruledOut: readonly Phrase[];
  readonly marks: Marks;
}

/** What a pattern sees at the end of a sentence. */
const endOf = ({ asked }: Sentence): Token => ({
  word: asked ? '?' : '.',
  start: 0,
  end: 0,
  capital: false,
  quote: 0,
  part: PART.sentence,
  asked,
  colon: false,
  dotted: false,
});

/** The bits of some shared lists in `Marks`. */
export function bitsOf(...lists: readonly List[]): number {
  let bits = 0;
  for (const list of lists) bits |= 1 << LISTS.indexOf(list);
  return bits;
}

const DENIALS = bitsOf('not', 'never');
const ONLY = bitsOf('only');

/** Whether two spans share a token. */
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Whether a comma or more stands between two words of a stretch. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (i >= 0 && (tokens[i]?.part ?? 0) > PART.none) return true;
  return false;
}

/** What the patterns found in a sentence, by the places of its words. */
type Found = Pick<Reading, 'found' | 'ruledOut' | 'marks'>;

/** So many sentences of at most so many words are remembered: menus, reviews and adverts repeat themselves. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 60;
const remembered = new WeakMap<Run, Map<string, Found>>();

/** All of a sentence that patterns see. Undefined where what stands before or after it matters too. */
function keyOf({ tokens, asked }: Sentence, question: Sentence | undefined): string | undefined {
  if (asked || question || tokens.length > LONGEST_REMEMBERED) return undefined;
  let key = '';
  for (const { word, capital, part } of tokens) key += `${word}${capital ? '^' : ' '}${part}`;
  return key;
}

/** Moves of the patterns before control goes back. */
const SLICE = 50_000;

/**
 * Runs the patterns over a sentence. `question`: the sentence before, when it asks; some claims need both.
 * Hands back control in the midst of a sentence that sets very much in motion.
 */
export function* readSentence(
  run: Run,
  sentence: Sentence,
  question: Sentence | undefined,
): Generator<undefined, Reading, void> {
  const { tokens, asked, opens, part } = sentence;
  const key = keyOf(sentence, question);
  const known = remembered.get(run) ?? new Map<string, Found>();
  remembered.set(run, known);
  const same = key === undefined ? undefined : known.get(key);
  if (same) {
    run.reset();
    return { tokens, asked, opens, part, ...same };
  }
  const shared: Hit[] = [];
  const found: Phrase[] = [];
  const ruledOut: Phrase[] = [];
  const report = ({ tag, from, to }: Hit): void => {
    const span = { from, to: Math.min(to, tokens.length - 1) };
    if (tag >= LISTS.length) {
      const rule = (tag - LISTS.length) % RULES;
      const claim = (tag - LISTS.length - rule) / RULES;
      (rule === 2 ? ruledOut : found).push({ claim, weak: rule === 1, ...span });
    } else if (!isParted(tokens, from, to)) shared.push({ tag, ...span });
  };
  if (question) run.rebase(question.tokens.length + 1);
  else run.reset();
  let pause = run.work + SLICE;
  for (const [i, token] of tokens.entries()) {
    run.step(token, i, report);
    if (run.work > pause) {
      pause = run.work + SLICE;
      yield;
    }
  }
  run.step(endOf(sentence), tokens.length, report);
  const all: Found = { found, ruledOut, marks: markAll(shared, tokens.length) };
  if (key !== undefined && known.size < MOST_REMEMBERED) known.set(key, all);
  return { tokens, asked, opens, part, ...all };
}

const NONE: Marks = { begins: [], within: [], ends: [], any: 0 };

function markAll(hits: readonly Hit[], length: number): Marks {
  if (hits.length === 0) return NONE;
  // Plain lists: sentences are short and many, and typed arrays cost more to make.
  const [begins, within, ends] = [
    new Array<number>(length).fill(0),
    new Array<number>(length).fill(0),
    new Array<number>(length).fill(0),
  ];
  let any = 0;
  const set = (bits: number[], at: number, bit: number): void => {
    bits[at] = (bits[at] ?? 0) | bit;
  };
  const mark = ({ tag, from, to }: Hit): void => {
    any |= 1 << tag;
    set(begins, Math.max(from, 0), 1 << tag);
    set(ends, to, 1 << tag);
    for (let i = Math.max(from, 0); i <= to; i++) set(within, i, 1 << tag);
  };
  for (const hit of hits) if ((1 << hit.tag) & ONLY) mark(hit);
  for (const hit of hits) {
    const isFalseDenial = ((1 << hit.tag) & DENIALS) !== 0 && ((within[hit.from] ?? 0) & ONLY) !== 0;
    if (!isFalseDenial && !((1 << hit.tag) & ONLY)) mark(hit);
  }
  return { begins, within, ends, any };
}
