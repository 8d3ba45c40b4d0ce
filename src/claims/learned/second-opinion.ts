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

/**
 * What the rules found, as a learned model sees the passages that it stands in: what has the tone of advice, news or a
 * review is not certain; what only came near a claim stays if the model agrees; and what the rules missed is proposed.
 */
export function secondOpinion(
  touched: readonly Touched[],
  passages: readonly JudgedPassage[],
): readonly Touched[] {
  const said = new Map<JudgedPassage, Set<string>>();
  for (const { claim, start, verdict } of touched) {
    const passage =
      verdict === 'says' ? passages.find(one => one.start <= start && start <= one.end) : undefined;
    if (passage) said.set(passage, (said.get(passage) ?? new Set()).add(claim));
  }
  const seen = touched.flatMap((one): Touched[] => {
    const passage = passages.find(({ start, end }) => start <= one.start && one.start <= end);
    if (!passage) return [one];
    const isShort = passage.words < FEW_WORDS;
    const sure = passage.topics.get(one.claim) ?? 1;
    if (one.verdict === 'unsure' && sure < (isShort ? FAINT / 5 : FAINT)) return [];
    const isLenient = isShort || (said.get(passage)?.size ?? 0) >= MANY;
    const isMeant = passage.stance >= (isLenient ? CERTAIN_OF_FEW : CERTAIN) && (isLenient || sure >= AGREES);
    return one.verdict === 'says' && !isMeant ? [{ ...one, verdict: 'tone', words: passage.against }] : [one];
  });
  const proposed = passages.flatMap(passage => {
    const found = touched.filter(({ start }) => start >= passage.start && start <= passage.end);
    const needed = found.some(({ verdict }) => verdict === 'says') ? SURE_BESIDE : 0;
    return passage.proposed
      .filter(({ claim, sure }) => sure >= needed && !found.some(one => one.claim === claim))
      .map(({ claim, start, end, words }): Touched => ({ claim, start, end, words, verdict: 'unsure' }));
  });
  return [...seen, ...proposed];
}
