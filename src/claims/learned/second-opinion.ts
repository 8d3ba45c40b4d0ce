import type { Severity } from '../../pack/types.ts';
import type { Touched } from '../language-reading.ts';
import type { JudgedPassage } from './learned-reading.ts';
import { type Evidence, likelihoodOf, type RuleVerdict } from './opinion.ts';

/** From so likely on a claim is certain, also in a plain passage. What is ticked for a visitor should be as good as that. */
const CERTAIN = 0.97;
const CERTAIN_IF_PLAIN = 0.88;
/** In a short advert in which nobody else speaks, a claim of the gravest is, and one less grave that it makes alone. */
const CERTAIN_IF_GRAVEST = 0.6;
const CERTAIN_IF_ALONE = 0.75;
/** Where the model has learned from fewer texts it is less sure of what is so. */
const CERTAIN_IF_GRAVEST_IN: Readonly<Record<string, number>> = { ar: 0.3 };
/** A passage that makes so many claims, as the rules have it, sells something: it is plain. So is a short one without any doubt. */
const MANY = 3;
const FEW_WORDS = 12;
/** From so likely on a claim is worth a look; the less, the fewer claims were found in voices that one may look at. */
const WORTH_A_LOOK = 0.1;
const WORTH_A_LOOK_IN: Readonly<Record<string, number>> = { ar: 0.06, es: 0.05 };
/** Where there is little to go by, or a short text has said its claim, what the rules missed must be likelier. */
const WORTH_A_LOOK_IN_SHORT = 0.3;
const SHORT = 20;
/** So many passages are judged before control goes back. */
const SLICE = 50;
/** What weighs most, should the rules make more than one thing of a claim in a passage. */
const WEIGHT: readonly RuleVerdict[] = [
  'unsure',
  'rejected',
  'asked',
  'quoted',
  'reported',
  'denied',
  'says',
];
const DOUBTS: readonly RuleVerdict[] = ['reported', 'quoted', 'rejected', 'denied'];

/** Passages of one language, in the order of the text. */
type Passages = readonly JudgedPassage[];
type Gravity = ReadonlyMap<string, Severity | undefined>;

/**
 * What the rules found, weighed together with what learned models make of the passages that it stands in: what is not
 * likely enough to be certain has the tone of something else, what is hardly likely is faint, and what the rules missed
 * is proposed, unless they found one of the claims that it is part of (`fullerThan`). `byLanguage`: the passages that
 * each model judged. Hands back control now and then.
 */
export function* secondOpinion(
  touched: readonly Touched[],
  byLanguage: readonly Passages[],
  fullerThan: (claim: string) => readonly string[],
  gravity: Gravity,
): Generator<undefined, Touched[], void> {
  const inPassage = new Map<JudgedPassage, Touched[]>();
  const opinion: Touched[] = [];
  for (const one of touched) {
    const passage = passageAt(byLanguage, one.start);
    const known = passage && inPassage.get(passage);
    if (known) known.push(one);
    else if (passage) inPassage.set(passage, [one]);
    else opinion.push(one);
  }
  let rest = SLICE;
  for (const passage of byLanguage.flat()) {
    const found = inPassage.get(passage) ?? [];
    if (found.length === 0 && passage.proposed.length === 0) continue;
    opinion.push(...weigh(passage, found, fullerThan, gravity));
    rest -= 1;
    if (rest > 0) continue;
    rest = SLICE;
    yield;
  }
  return opinion;
}

/** What there is to weigh for any claim in a passage, given what the rules found in it. */
export function evidenceIn(
  { stance, words }: Pick<JudgedPassage, 'stance' | 'words'>,
  found: readonly Touched[],
): (claim: string, topic: number) => Evidence {
  const verdicts = new Map<string, RuleVerdict>();
  for (const { claim, verdict } of found)
    if (WEIGHT.indexOf(verdict) > WEIGHT.indexOf(verdicts.get(claim) ?? 'none')) verdicts.set(claim, verdict);
  const said = found.filter(({ verdict }) => verdict === 'says');
  const doubted = [...verdicts.values()].filter(verdict => DOUBTS.includes(verdict)).length;
  return (claim, topic) => {
    const verdict = verdicts.get(claim) ?? 'none';
    const doubts = doubted - Number(DOUBTS.includes(verdict));
    const own = said.filter(one => one.claim === claim);
    return {
      verdict,
      topic,
      stance,
      doubts,
      words,
      letters: Math.max(0, ...own.map(({ start, end }) => end - start)),
      isShared: own.every(({ start, end }) =>
        said.some(other => other.claim !== claim && other.start < end && start < other.end),
      ),
    };
  };
}

/** From so likely on a claim of such gravity is certain in a plain advert, where so many claims are said. */
const barOf = (gravity: Severity | undefined, said: number, lang: string): number =>
  gravity === 'critical'
    ? (CERTAIN_IF_GRAVEST_IN[lang] ?? CERTAIN_IF_GRAVEST)
    : gravity === 'major' && said === 1
      ? CERTAIN_IF_ALONE
      : 1;

function weigh(
  passage: JudgedPassage,
  found: readonly Touched[],
  fullerThan: (claim: string) => readonly string[],
  gravity: Gravity,
): Touched[] {
  const evidenceOf = evidenceIn(passage, found);
  const likelihood = (claim: string, topic: number): number => likelihoodOf(evidenceOf(claim, topic));
  const said = new Set(found.filter(({ verdict }) => verdict === 'says').map(({ claim }) => claim)).size;
  const isPlain =
    said >= MANY ||
    (passage.words < FEW_WORDS && !DOUBTS.some(doubt => found.some(({ verdict }) => verdict === doubt)));
  const worth = WORTH_A_LOOK_IN[passage.lang] ?? WORTH_A_LOOK;
  const certain = isPlain ? CERTAIN_IF_PLAIN : CERTAIN;
  const seen = found.map((one): Touched => {
    const topic = passage.sureOf(one.claim);
    if (topic === undefined || one.verdict === 'denied') return one;
    const likely = likelihood(one.claim, topic);
    if (
      one.verdict === 'says' &&
      likely >= Math.min(certain, barOf(gravity.get(one.claim), said, passage.lang))
    )
      return one;
    const isFaint = likely < WORTH_A_LOOK;
    const doubt = one.verdict === 'says' ? { verdict: 'tone' as const, words: passage.against } : {};
    return { ...one, ...doubt, ...(isFaint ? { isFaint } : {}) };
  });
  const isShort = passage.words < FEW_WORDS || (said > 0 && passage.words < SHORT);
  const proposedFrom = isShort ? WORTH_A_LOOK_IN_SHORT : worth;
  const proposed = passage.proposed
    .filter(
      ({ claim, sure, words }) =>
        likelihood(claim, sure) >= proposedFrom &&
        !found.some(
          one => one.claim === claim || (one.verdict !== 'denied' && fullerThan(claim).includes(one.claim)),
        ) &&
        words().length > 0,
    )
    .map(({ claim, start, end, words }): Touched => ({ claim, start, end, words, verdict: 'unsure' }));
  return [...seen, ...proposed];
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
