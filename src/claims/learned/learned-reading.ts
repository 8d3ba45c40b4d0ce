import type { Sentence } from '../sentences.ts';
import { PART } from '../tokens.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';

/** A passage ends with the sentence that makes it so many words long. */
const LONGEST_PASSAGE = 60;
/** For fewer words nothing is proposed. */
const FEWEST_WORDS = 6;
/** So many claims may be proposed for one passage. */
const MOST_PROPOSED = 3;
/** And so often in one text. */
const MOST_TIMES = 6;
/** How sure the model has to be to propose a claim, and that the passage claims anything. */
const PROPOSES = 0.05;
const CLAIMS = 0.3;

/** A passage as a model judges it. */
export interface JudgedPassage {
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** How sure it is that the passage claims anything, from 0 to 1. */
  readonly stance: number;
  /** The same for each claim, by id. */
  readonly topics: ReadonlyMap<string, number>;
  /** Claims that it may make, each with the sentence that comes nearest. */
  readonly proposed: readonly Proposal[];
  /** The words that speak most against its claiming anything. */
  readonly against: readonly string[];
}

/** A claim that a passage may make. */
export interface Proposal {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  /** How sure the model is, from 0 to 1. */
  readonly sure: number;
  /** The words that decided. */
  readonly words: readonly string[];
}

/** Reads a text passage by passage with a learned model. */
export class LearnedReading {
  readonly passages: JudgedPassage[] = [];
  private open: Sentence[] = [];
  private words = 0;
  private readonly times = new Map<string, number>();

  /** `concepts`: what the model calls each claim of the pack. */
  constructor(
    private readonly model: Model,
    private readonly concepts: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** Takes the next sentence of the language. */
  take(sentence: Sentence): void {
    this.open.push(sentence);
    this.words += sentence.tokens.length;
    if (sentence.part >= PART.paragraph || this.words >= LONGEST_PASSAGE) this.end();
  }

  /** Judges what has been read since the last passage. */
  end(): void {
    const sentences = this.open;
    const start = sentences[0]?.tokens[0]?.start;
    const { words } = this;
    this.open = [];
    this.words = 0;
    if (start === undefined) return;
    const features = featuresOf(sentences);
    const { stance, topics } = this.claimsIn(features);
    const likely =
      stance < CLAIMS || words < FEWEST_WORDS
        ? []
        : [...topics]
            .filter(([claim, sure]) => sure > PROPOSES && (this.times.get(claim) ?? 0) < MOST_TIMES)
            .sort(([, a], [, b]) => b - a);
    const proposed = likely.slice(0, MOST_PROPOSED);
    for (const [claim] of proposed) this.times.set(claim, (this.times.get(claim) ?? 0) + 1);
    this.passages.push({
      start,
      end: sentences.at(-1)?.tokens.at(-1)?.end ?? start,
      words,
      stance,
      topics,
      proposed: proposed.map(([claim, sure]) => ({
        claim,
        sure,
        ...this.nearest(sentences, claim),
        words: this.model.wordsFor(features, this.concepts.get(claim)?.[0]),
      })),
      against: this.model.wordsFor(features),
    });
  }

  private claimsIn(features: readonly string[]): { stance: number; topics: Map<string, number> } {
    const { stance, topics } = this.model.scoresOf(features);
    const sure = (names: readonly string[]) => Math.max(0, ...names.map(name => topics.get(name) ?? 0));
    return { stance, topics: new Map([...this.concepts].map(([claim, names]) => [claim, sure(names)])) };
  }

  private nearest(sentences: readonly Sentence[], claim: string): { start: number; end: number } {
    let best = { start: 0, end: 0 };
    let most = -1;
    for (const sentence of sentences) {
      const sure = sentences.length > 1 ? (this.claimsIn(featuresOf([sentence])).topics.get(claim) ?? 0) : 1;
      if (sure <= most) continue;
      most = sure;
      best = { start: sentence.tokens[0]?.start ?? 0, end: sentence.tokens.at(-1)?.end ?? 0 };
    }
    return best;
  }
}
