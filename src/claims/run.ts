import { type Automaton, GAP } from './automaton.ts';
import type { Token } from './tokens.ts';

/** A pattern found: which one, and its first and last token. */
export interface Hit {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** The signs that stand for the end of a sentence. */
const ENDS = '.?';

/**
 * One reading of a text by an automaton. Every token moves every place that is active once,
 * so the time grows with the length of the text, whatever it says.
 */
export class Run {
  private active: number[] = [];
  /** Where the pattern began that has reached a place; the first, so that a phrase keeps its own “no”. */
  private readonly begun: Int32Array;
  private readonly seen: Int32Array;
  private now = 0;
  /** Moves made so far: what the text has cost. */
  moves = 0;

  constructor(private readonly automaton: Automaton) {
    this.begun = new Int32Array(automaton.symbols.length);
    this.seen = new Int32Array(automaton.symbols.length);
  }

  /** Counts from the next token as 0; what has begun keeps its place before. */
  rebase(by: number): void {
    for (const place of this.active) this.begun[place] = (this.begun[place] ?? 0) - by;
  }

  /** Forgets what has begun. */
  reset(): void {
    this.active = [];
  }

  /** Reads one token and reports every pattern that ends with it. */
  step(token: Token, index: number, report: (hit: Hit) => void): void {
    const { symbols, follow, starts, tags, stop } = this.automaton;
    const fits = this.automaton.symbolsOf(token);
    const mayPass = !fits.has(stop) && !ENDS.includes(token.word);
    const was = this.active.map(place => [place, this.begun[place] ?? 0] as const);
    this.active = [];
    this.now += 1;
    for (const [place, from] of was) {
      for (const next of follow[place] ?? []) {
        const symbol = symbols[next] ?? GAP;
        if (symbol === GAP ? mayPass : fits.has(symbol)) this.enter(next, from);
      }
    }
    for (const symbol of fits) for (const place of starts.get(symbol) ?? []) this.enter(place, index);
    for (const place of this.active) {
      for (const tag of tags[place] ?? []) report({ tag, from: this.begun[place] ?? index, to: index });
    }
  }

  private enter(place: number, from: number): void {
    this.moves += 1;
    if (this.seen[place] !== this.now) {
      this.seen[place] = this.now;
      this.begun[place] = from;
      this.active.push(place);
    } else if (from < (this.begun[place] ?? 0)) this.begun[place] = from;
  }
}
