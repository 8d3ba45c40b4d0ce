import type { Step } from '../patterns/pattern.ts';
import { append } from './append.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words whose symbols are remembered, and the bytes that this may take. */
const MOST_KNOWN = 5000;
const MOST_KNOWN_BYTES = 8_000_000;
const LONGEST_KNOWN = 40;
/** The symbol of a place that any word but a stop fits. */
export const GAP = -1;
const START = -1;

/** The symbols that a word fits: as flags, and as a list. */
export interface Fit {
  readonly fits: Uint8Array;
  readonly list: readonly number[];
}

/** What a run reads at every step, laid out flat. */
export interface Table {
  /** What fits each place: a symbol, or GAP. */
  readonly symbols: Int32Array;
  /**
   * The places that may come after place `p`: `follow` from `followFrom[p]` to `followFrom[p + 1]`. Up to `gapsTo[p]`
   * they are gaps.
   */
  readonly follow: Int32Array;
  readonly followFrom: Int32Array;
  readonly gapsTo: Int32Array;
  /** The places that patterns begin with, by symbol. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** 1 where a pattern ends. */
  readonly tagged: Uint8Array;
}

/**
 * All patterns as one machine whose places are the words of the patterns.
 * Once built, it does not change: `Run` holds what is under way.
 */
export class Automaton {
  /** What fits each place: a symbol, or GAP. */
  readonly symbols: number[] = [];
  /** The places that may come after each place. */
  private readonly follow: number[][] = [];
  /** The patterns that end with each place. */
  readonly tags: number[][] = [];
  private readonly starts = new Map<number, number[]>();
  private readonly symbolIds = new Map<string, number>();
  private placeIds = new Map<string, number>();
  private readonly known = new Map<string, Fit>();
  private readonly knownCapital = new Map<string, Fit>();
  private noneFits: Fit | undefined;
  private laidOut: Table | undefined;
  /** The words that a gap does not skip. */
  readonly stop: number;

  constructor(
    private readonly classes: ReadonlyMap<string, readonly (readonly string[])[]>,
    stops: readonly string[],
    /** The words of the patterns. */
    readonly words: Vocabulary,
  ) {
    this.stop = this.symbolOf(stops);
  }

  /** Adds a pattern. What it takes is the caller's to bound, by its `Cost`. */
  add(steps: readonly Step[], tag: number): void {
    for (const end of new Set(this.link(steps, [START]))) {
      const tags = this.tags[end];
      if (tags && !tags.includes(tag)) tags.push(tag);
    }
  }

  /** For a run. Nothing may be added after it was asked for. */
  get table(): Table {
    if (this.laidOut) return this.laidOut;
    this.placeIds = new Map();
    const followFrom = new Int32Array(this.symbols.length + 1);
    const gapsTo = new Int32Array(this.symbols.length);
    const isGap = (place: number): number => Number(this.symbols[place] === GAP);
    for (const [i, places] of this.follow.entries()) {
      places.sort((a, b) => isGap(b) - isGap(a));
      gapsTo[i] = (followFrom[i] ?? 0) + places.filter(isGap).length;
      followFrom[i + 1] = (followFrom[i] ?? 0) + places.length;
    }
    this.laidOut = {
      symbols: Int32Array.from(this.symbols),
      follow: Int32Array.from(this.follow.flat()),
      followFrom,
      gapsTo,
      starts: [...Array(this.symbolIds.size)].map((_, symbol) => this.starts.get(symbol)),
      tagged: Uint8Array.from(this.tags, tags => (tags.length > 0 ? 1 : 0)),
    };
    return this.laidOut;
  }

  private link(steps: readonly Step[], from: readonly number[]): number[] {
    let ends = [...from];
    for (const step of steps) {
      if (step.kind === 'gap') {
        let last = ends;
        for (let i = 0; i < step.upTo; i++) {
          last = [this.place(GAP, last)];
          ends = [...ends, ...last];
        }
        continue;
      }
      const choices = step.of.filter(({ length }) => length === 1).flatMap(words => this.membersOf(words[0]));
      const reached = this.choose(choices, ends);
      for (const phrase of step.of) {
        if (phrase.length < 2) continue;
        let last: readonly number[] = ends;
        for (const word of phrase) last = this.choose(this.membersOf(word), last);
        reached.push(...last);
      }
      ends = step.optional ? [...ends, ...reached] : reached;
    }
    return ends;
  }

  /** Places for any of these words and phrases; gives those where they end. */
  private choose(members: readonly (readonly string[])[], from: readonly number[]): number[] {
    const words = members.flatMap(([word, ...rest]) =>
      word !== undefined && rest.length === 0 ? [word] : [],
    );
    const ends = words.length > 0 ? [this.place(this.symbolOf(words), from)] : [];
    for (const phrase of members) {
      if (phrase.length < 2) continue;
      let last = from;
      for (const word of phrase) last = [this.place(this.symbolOf([word]), last)];
      ends.push(...last);
    }
    return ends;
  }

  /** What a word stands for: itself, or the words and phrases of its class. A class that does not exist says nothing. */
  private membersOf(word = ''): readonly (readonly string[])[] {
    return word.startsWith('@') ? (this.classes.get(word.slice(1)) ?? []) : [[word]];
  }

  /** A place that is reached by one symbol from the same places as another is that other. */
  private place(symbol: number, from: readonly number[]): number {
    const key = `${symbol} ${[...new Set(from)].sort((a, b) => a - b).join(' ')}`;
    const same = this.placeIds.get(key);
    if (same !== undefined) return same;
    const place = this.symbols.push(symbol) - 1;
    this.placeIds.set(key, place);
    this.follow.push([]);
    this.tags.push([]);
    for (const end of new Set(from)) {
      if (end !== START) this.follow[end]?.push(place);
      else append(this.starts, symbol, place);
    }
    return place;
  }

  private symbolOf(words: readonly string[]): number {
    const key = words.join('|');
    let symbol = this.symbolIds.get(key);
    if (symbol !== undefined) return symbol;
    symbol = this.symbolIds.size;
    this.symbolIds.set(key, symbol);
    for (const word of words) this.words.add(word, symbol);
    return symbol;
  }

  private get noFit(): Fit {
    this.noneFits ??= { fits: new Uint8Array(this.symbolIds.size), list: [] };
    return this.noneFits;
  }

  /** All that a token fits. */
  symbolsOf(token: Token): Fit {
    const { word } = token;
    const remembered = token.capital ? this.knownCapital : this.known;
    const known = remembered.get(word);
    if (known) return known;
    const found = this.words.symbolsOf(word);
    const also = (sign: string) => {
      for (const symbol of this.words.asWritten(sign)) found.add(symbol);
    };
    if (/^\d{4}/.test(word)) also('##');
    if (/^\d/.test(word)) also('#');
    if (token.capital) also('^');
    if (found.size === 0) return this.noFit;
    const fit = { fits: new Uint8Array(this.symbolIds.size), list: [...found] };
    for (const symbol of fit.list) fit.fits[symbol] = 1;
    const mayRemember = remembered.size < Math.min(MOST_KNOWN, MOST_KNOWN_BYTES / this.symbolIds.size);
    if (mayRemember && word.length < LONGEST_KNOWN) remembered.set(word, fit);
    return fit;
  }
}
