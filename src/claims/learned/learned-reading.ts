import type { Sentence } from '../sentences.ts';
import { PART, type Token } from '../tokens.ts';
import type { Known, Model } from './model.ts';

/** A passage ends with the sentence that makes it so many words long. */
const LONGEST_PASSAGE = 60;
/** For fewer words nothing is proposed. */
const FEWEST_WORDS = 6;
/** So many claims may be proposed for one passage. */
const MOST_PROPOSED = 7;
/** A sentence of so many parts lists things that are no sentence together. */
const FEWEST_LISTED = 4;
/** And so often in one text. */
const MOST_TIMES = 6;
/** How sure the model has to be of a claim to propose it at all. */
const PROPOSES = 0.02;

/** Whether a passage of so many words ends with this sentence. */
export const endsPassage = ({ part }: Sentence, words: number): boolean =>
  part >= PART.paragraph || words >= LONGEST_PASSAGE;

/** A passage as a model judges it. */
export interface JudgedPassage {
  /** The language of the model. */
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** How sure the model is that it claims anything, from 0 to 1. */
  readonly stance: number;
  /** How sure the model is of one claim, from 0 to 1; undefined where it has learned nothing of it. */
  readonly sureOf: (claim: string) => number | undefined;
  /** Claims that it may make, each with the sentence that comes nearest. */
  readonly proposed: readonly Proposal[];
  /** The words that speak most against its claiming anything; worked out when asked for. */
  readonly against: () => readonly string[];
}

/** A claim that a passage may make. */
export interface Proposal {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  /** How sure the model is, from 0 to 1. */
  readonly sure: number;
  /** The words between them that speak most for it; worked out when asked for. */
  readonly words: () => readonly string[];
}

/** Reads a text passage by passage with a learned model. */
export class LearnedReading {
  readonly passages: JudgedPassage[] = [];
  private sentences: Sentence[] = [];
  private words = 0;
  private readonly times = new Map<string, number>();
  /** The places of each claim's topics in what the model says. */
  private readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Claims that may still be proposed. */
  private readonly open: Set<string>;

  /** `concepts`: what the model calls each claim of the pack. `empty`: words that say nothing by themselves. */
  constructor(
    private readonly lang: string,
    private readonly model: Model,
    private readonly concepts: ReadonlyMap<string, readonly string[]>,
    private readonly empty: ReadonlySet<string>,
  ) {
    this.columns = new Map(
      [...concepts].map(([claim, names]) => [
        claim,
        names.map(name => model.topics.indexOf(name)).filter(column => column >= 0),
      ]),
    );
    this.open = new Set(concepts.keys());
  }

  /** Takes the next sentence of the language. */
  take(sentence: Sentence): void {
    this.sentences.push(sentence);
    this.words += sentence.tokens.length;
    if (endsPassage(sentence, this.words)) this.end();
  }

  /** Judges what has been read since the last passage. */
  end(): void {
    const { sentences } = this;
    const start = sentences[0]?.tokens[0]?.start;
    const { lang, words, model } = this;
    this.sentences = [];
    this.words = 0;
    if (start === undefined) return;
    const known = model.knownOf(sentences);
    const stance = model.stanceOf(known);
    this.passages.push({
      lang,
      start,
      end: sentences.at(-1)?.tokens.at(-1)?.end ?? start,
      words,
      stance,
      sureOf: claim => (this.columns.get(claim)?.length ? this.sureOf(claim, known) : undefined),
      proposed: words < FEWEST_WORDS ? [] : this.propose(sentences, known),
      against: () => model.wordsFor(known, this.empty),
    });
  }

  private sureOf(claim: string, known: Known): number {
    let most = 0;
    for (const column of this.columns.get(claim) ?? [])
      most = Math.max(most, this.model.topicOf(known, column));
    return most;
  }

  private propose(sentences: readonly Sentence[], known: Known): Proposal[] {
    if (this.open.size === 0) return [];
    const topics = this.model.topicsOf(known);
    const likely: { claim: string; sure: number }[] = [];
    for (const claim of this.open) {
      let sure = 0;
      for (const column of this.columns.get(claim) ?? []) sure = Math.max(sure, topics[column] ?? 0);
      if (sure > PROPOSES) likely.push({ claim, sure });
    }
    const best = likely.sort((a, b) => b.sure - a.sure).slice(0, MOST_PROPOSED);
    return best.map(({ claim, sure }) => {
      const times = (this.times.get(claim) ?? 0) + 1;
      this.times.set(claim, times);
      if (times === MOST_TIMES) this.open.delete(claim);
      return { claim, sure, ...this.nearest(sentences, claim) };
    });
  }

  /** The sentence, or the part of a list in it, that comes nearest to a claim, and its own words for it. */
  private nearest(sentences: readonly Sentence[], claim: string): Omit<Proposal, 'claim' | 'sure'> {
    const whole = this.nearestOf(sentences, claim);
    const listed = whole && this.nearestOf(partsOfList(whole), claim);
    // A part that says nothing of its own for the claim does not show why it was named.
    const best = listed !== whole && listed && this.wordsFor(listed, claim).length > 0 ? listed : whole;
    return {
      start: best?.tokens[0]?.start ?? 0,
      end: best?.tokens.at(-1)?.end ?? 0,
      words: () => (best ? this.wordsFor(best, claim) : []),
    };
  }

  private wordsFor(sentence: Sentence, claim: string): readonly string[] {
    const known = this.model.knownOf([sentence]);
    const [first, ...rest] = (this.concepts.get(claim) ?? []).map(concept =>
      this.model.wordsFor(known, this.empty, concept),
    );
    return first?.length ? first : rest.flat();
  }

  private nearestOf(sentences: readonly Sentence[], claim: string): Sentence | undefined {
    if (sentences.length < 2) return sentences[0];
    const sureness = sentences.map(one => this.sureOf(claim, this.model.knownOf([one])));
    return sentences[sureness.indexOf(Math.max(...sureness))];
  }
}

/** What commas and colons part in a sentence that lists many things; the sentence itself where it does not. */
function partsOfList(sentence: Sentence): readonly Sentence[] {
  const parts: Token[][] = [[]];
  for (const token of sentence.tokens) {
    if (token.part > PART.none && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(token);
  }
  if (parts.length < FEWEST_LISTED) return [sentence];
  return parts.map(tokens => ({ ...sentence, tokens }));
}
