import type { Step } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What is left of a word when its ending is gone. */
const SHORTEST_STEM = 3;
/** Words whose symbols are remembered. */
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 40;
/** What the rules of a pack may take: words in patterns, and ways from one to the next. */
const MOST_PLACES = 20_000;
const MOST_LINKS = 100_000;
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
  /** The places that may come after place `p`: `follow` from `followFrom[p]` to `followFrom[p + 1]`. */
  readonly follow: Int32Array;
  readonly followFrom: Int32Array;
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
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly symbolIds = new Map<string, number>();
  private readonly known = new Map<string, Fit>();
  private readonly knownCapital = new Map<string, Fit>();
  private laidOut: Table | undefined;
  private longestPrefix = 0;
  private links = 0;
  /** The words that a gap does not skip. */
  readonly stop: number;

  constructor(
    private readonly classes: ReadonlyMap<string, readonly (readonly string[])[]>,
    stops: readonly string[],
    private readonly endings: readonly string[],
  ) {
    this.stop = this.symbolOf(stops);
  }

  /** Adds a pattern. One that finds no room any more is left out. */
  add(steps: readonly Step[], tag: number): void {
    if (this.symbols.length > MOST_PLACES || this.links > MOST_LINKS) return;
    for (const end of this.link(steps, [START])) this.tags[end]?.push(tag);
  }

  /** For a run. Nothing may be added after it was asked for. */
  get table(): Table {
    if (this.laidOut) return this.laidOut;
    const followFrom = new Int32Array(this.symbols.length + 1);
    this.follow.forEach((places, i) => {
      followFrom[i + 1] = (followFrom[i] ?? 0) + places.length;
    });
    this.laidOut = {
      symbols: Int32Array.from(this.symbols),
      follow: Int32Array.from(this.follow.flat()),
      followFrom,
      starts: Array.from({ length: this.symbolIds.size }, (_, symbol) => this.starts.get(symbol)),
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
      const phrases = step.of.flatMap(words => this.spell(words));
      const words = phrases.flatMap(([word, ...rest]) =>
        word !== undefined && rest.length === 0 ? [word] : [],
      );
      const reached = words.length > 0 ? [this.place(this.symbolOf(words), ends)] : [];
      for (const phrase of phrases) {
        if (phrase.length < 2) continue;
        let last = ends;
        for (const word of phrase) last = [this.place(this.symbolOf([word]), last)];
        reached.push(...last);
      }
      ends = step.optional ? [...ends, ...reached] : reached;
    }
    return ends;
  }

  /** A phrase with the class that it names put in: every way to say it. A class that does not exist says nothing. */
  private spell(words: readonly string[]): string[][] {
    return words.reduce<string[][]>(
      (phrases, word) => {
        const members = word.startsWith('@') ? (this.classes.get(word.slice(1)) ?? []) : [[word]];
        return phrases.flatMap(phrase => members.map(member => [...phrase, ...member]));
      },
      [[]],
    );
  }

  private place(symbol: number, from: readonly number[]): number {
    const place = this.symbols.push(symbol) - 1;
    this.follow.push([]);
    this.tags.push([]);
    this.links += from.length;
    for (const end of from) {
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
    for (const word of words) {
      if (word.endsWith('*')) {
        append(this.prefixes, word.slice(0, -1), symbol);
        this.longestPrefix = Math.max(this.longestPrefix, word.length - 1);
      } else append(this.exact, this.stemOf(word), symbol);
    }
    return symbol;
  }

  /** The word without its endings, so that `heal` also finds `healed` and `hundred` finds `hundreds`. */
  private stemOf(word: string): string {
    for (let stem = word; ; ) {
      const ending = this.endings.find(
        end => stem.endsWith(end) && stem.length >= end.length + SHORTEST_STEM,
      );
      if (!ending) return stem;
      stem = stem.slice(0, -ending.length);
    }
  }

  /** All that a token fits. */
  symbolsOf(token: Token): Fit {
    const { word } = token;
    const remembered = token.capital ? this.knownCapital : this.known;
    const known = remembered.get(word);
    if (known) return known;
    const found = new Set(this.exact.get(this.stemOf(word)));
    for (let i = 1; i <= Math.min(word.length, this.longestPrefix); i++) {
      for (const symbol of this.prefixes.get(word.slice(0, i)) ?? []) found.add(symbol);
    }
    if (/^\d{4}/.test(word)) for (const symbol of this.exact.get('##') ?? []) found.add(symbol);
    if (/^\d/.test(word)) for (const symbol of this.exact.get('#') ?? []) found.add(symbol);
    if (token.capital) for (const symbol of this.exact.get('^') ?? []) found.add(symbol);
    const fit = { fits: new Uint8Array(this.symbolIds.size), list: [...found] };
    for (const symbol of fit.list) fit.fits[symbol] = 1;
    if (remembered.size < MOST_KNOWN && word.length < LONGEST_KNOWN) remembered.set(word, fit);
    return fit;
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
