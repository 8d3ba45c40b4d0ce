import type { Automaton, Table } from './automaton.ts';
import type { Token } from './tokens.ts';

/** A pattern found: which one, and its first and last token. */
export interface Hit {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** To look at a word for typing errors, and the first time to lay out others like it, takes as long as so many moves. */
const MOVES_OF_A_SLIP = 2000;
/** The signs that stand for the end of a sentence. */
const ENDS = '.?';

/**
 * One reading of a text by an automaton. Every token moves every place that is active once,
 * so the time grows with the length of the text, whatever it says.
 */
export class Run {
  /** Places reached by the last token, and where the pattern began that reached each. */
  private active: Int32Array;
  private begun: Int32Array;
  private count = 0;
  /** The same for the token before; the two take turns. */
  private formerActive: Int32Array;
  private formerBegun: Int32Array;
  private readonly seen: Int32Array;
  private readonly table: Table;
  private now = 0;
  /** When a pattern of each tag was last found, and where it began. */
  private readonly reportedAt: number[] = [];
  private readonly reportedFrom: number[] = [];
  /** Moves made so far. */
  moves = 0;

  constructor(private readonly automaton: Automaton) {
    this.table = automaton.table;
    automaton.words.tried = 0;
    const places = automaton.symbols.length;
    this.active = new Int32Array(places);
    this.begun = new Int32Array(places);
    this.formerActive = new Int32Array(places);
    this.formerBegun = new Int32Array(places);
    this.seen = new Int32Array(places);
  }

  /** Moves, and words looked at for typing errors: what the text has cost. */
  get work(): number {
    return this.moves + this.automaton.words.tried * MOVES_OF_A_SLIP;
  }

  /** Counts from the next token as 0; what has begun keeps its place before. */
  rebase(by: number): void {
    for (let i = 0; i < this.count; i++) {
      const place = this.active[i] ?? 0;
      this.begun[place] = (this.begun[place] ?? 0) - by;
    }
  }

  /** Forgets what has begun. */
  reset(): void {
    this.count = 0;
  }

  /** Reads one token and reports every pattern that ends with it. */
  step(token: Token, index: number, report: (hit: Hit) => void): void {
    const { symbols, follow, followFrom, gapsTo, starts, tagged } = this.table;
    const { tags, stop } = this.automaton;
    const { fits, list } = this.automaton.symbolsOf(token);
    const mayPass = fits[stop] !== 1 && !ENDS.includes(token.word);
    const formerCount = this.count;
    const active = this.formerActive;
    const begun = this.formerBegun;
    this.formerActive = this.active;
    this.formerBegun = this.begun;
    this.active = active;
    this.begun = begun;
    this.count = 0;
    this.now += 1;
    for (let i = 0; i < formerCount; i++) {
      const place = this.formerActive[i] ?? 0;
      const from = this.formerBegun[place] ?? 0;
      const gaps = gapsTo[place] ?? 0;
      if (mayPass) for (let j = followFrom[place] ?? 0; j < gaps; j++) this.enter(follow[j] ?? 0, from);
      if (list.length === 0) continue;
      const last = followFrom[place + 1] ?? 0;
      for (let j = gaps; j < last; j++) {
        const next = follow[j] ?? 0;
        if (fits[symbols[next] ?? 0] === 1) this.enter(next, from);
      }
    }
    for (const symbol of list) {
      const places = starts[symbol];
      if (places) for (const place of places) this.enter(place, index);
    }
    for (let i = 0; i < this.count; i++) {
      const place = active[i] ?? 0;
      if (tagged[place] !== 1) continue;
      const from = begun[place] ?? index;
      for (const tag of tags[place] ?? []) {
        // Several patterns of a claim may find the same words.
        if (this.reportedAt[tag] === this.now && this.reportedFrom[tag] === from) continue;
        this.reportedAt[tag] = this.now;
        this.reportedFrom[tag] = from;
        report({ tag, from, to: index });
      }
    }
  }

  /** The first to begin wins, so that a phrase keeps its own “no”. */
  private enter(place: number, from: number): void {
    this.moves += 1;
    if (this.seen[place] !== this.now) {
      this.seen[place] = this.now;
      this.begun[place] = from;
      this.active[this.count] = place;
      this.count += 1;
    } else if (from < (this.begun[place] ?? 0)) this.begun[place] = from;
  }
}
