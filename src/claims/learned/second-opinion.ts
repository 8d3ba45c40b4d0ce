import type { Touched } from '../language-reading.ts';
import type { JudgedPassage } from './learned-reading.ts';

/** A passage has to be as likely as this to claim anything, for a claim in it to be certain. */
const CERTAIN = 0.7;
/** Beside a claim that the rules are certain of, a further one is proposed only when it is as likely as this. */
const SURE_BESIDE = 0.12;
/** A passage of fewer words tells little: a heading may be all there is. */
const FEW_WORDS = 10;
const CERTAIN_OF_FEW = 0.25;
/** A passage that makes so many claims, as the rules have it, sells something, though it has some modest words too. */
const MANY = 3;
/** And the model must not find the claim itself out of the question. */
const AGREES = 0.01;
/** A rule that is not certain needs the model to think of the same claim, if only faintly. */
const FAINT = 0.03;

/** So many claims are judged before control goes back. */
const SLICE = 200;

/** Passages of one language, in the order of the text. */
type Passages = readonly JudgedPassage[];

/**
 * What the rules found, as learned models see the passages that it stands in: what has the tone of advice, news or a
 * review is not certain; what only came near a claim stays if the model agrees; and what the rules missed is proposed.
 * `byLanguage`: the passages that each model judged. Hands back control now and then.
 */
export function* secondOpinion(
  touched: readonly Touched[],
  byLanguage: readonly Passages[],
): Generator<undefined, Touched[], void> {
  const passages = touched.map(({ start }) => passageAt(byLanguage, start));
  const said = new Map<JudgedPassage, Set<string>>();
  for (const [i, { claim, verdict }] of touched.entries()) {
    const passage = passages[i];
    if (passage && verdict === 'says') said.set(passage, (said.get(passage) ?? new Set()).add(claim));
  }
  const opinion: Touched[] = [];
  for (const [i, one] of touched.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const passage = passages[i];
    const judged = passage ? judgeIn(passage, one, said.get(passage)?.size ?? 0) : one;
    if (judged) opinion.push(judged);
  }
  for (const passage of byLanguage.flat()) {
    if (passage.proposed.length === 0) continue;
    yield;
    opinion.push(...proposalsOf(passage, touched));
  }
  return opinion;
}

/** `said`: how many claims the rules are certain of in the passage. */
function judgeIn(passage: JudgedPassage, one: Touched, said: number): Touched | undefined {
  if (one.verdict !== 'says' && one.verdict !== 'unsure') return one;
  const isShort = passage.words < FEW_WORDS;
  const sure = passage.sureOf(one.claim);
  if (one.verdict === 'unsure') return sure < (isShort ? FAINT / 5 : FAINT) ? undefined : one;
  const isLenient = isShort || said >= MANY;
  const isMeant = passage.stance >= (isLenient ? CERTAIN_OF_FEW : CERTAIN) && (isLenient || sure >= AGREES);
  return isMeant ? one : { ...one, verdict: 'tone', words: passage.against };
}

/** Claims that the rules did not touch on in a passage, and a model proposes. */
function proposalsOf(passage: JudgedPassage, touched: readonly Touched[]): Touched[] {
  const found = touched.filter(({ start }) => start >= passage.start && start <= passage.end);
  const needed = found.some(({ verdict }) => verdict === 'says') ? SURE_BESIDE : 0;
  return passage.proposed
    .filter(({ claim, sure }) => sure >= needed && !found.some(one => one.claim === claim))
    .map(({ claim, start, end, words }): Touched => ({ claim, start, end, words, verdict: 'unsure' }));
}

/** The first language's passage that holds a place. */
function passageAt(byLanguage: readonly Passages[], at: number): JudgedPassage | undefined {
  for (const passages of byLanguage) {
    let [low, high] = [0, passages.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((passages[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const passage = passages[low];
    if (passage && passage.start <= at && at <= passage.end) return passage;
  }
  return undefined;
}
