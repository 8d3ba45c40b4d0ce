import type { Step } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What is left of a word when its ending is gone. */
const SHORTEST_STEM = 3;
const MOST_PLACES = 20_000;
/** The symbol of a place that any word but a stop fits. */
export const GAP = -1;
const START = -1;

/**
 * All patterns as one machine whose places are the words of the patterns.
 * Once built, it does not change: `Run` holds what is under way.
 */
export class Automaton {
  /** What fits each place: a symbol, or GAP. */
  readonly symbols: number[] = [];
  /** The places that may come after each place. */
  readonly follow: number[][] = [];
  /** The patterns that end with each place. */
  readonly tags: number[][] = [];
  /** The places that patterns begin with, by symbol. */
  readonly starts = new Map<number, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly symbolIds = new Map<string, number>();
  private readonly wordSymbols = new Map<string, ReadonlySet<number>>();
  private longestPrefix = 0;
  /** The words that a gap does not skip. */
  readonly stop: number;

  constructor(
    private readonly classes: ReadonlyMap<string, readonly (readonly Step[])[]>,
    stops: readonly string[],
    private readonly endings: readonly string[],
  ) {
    this.stop = this.symbolOf(stops);
  }

  /** Adds a pattern. A class that does not exist fits nothing. */
  add(steps: readonly Step[], tag: number): void {
    const start = this.symbols.length;
    for (const end of this.link(steps, [START])) this.tags[end]?.push(tag);
    if (this.symbols.length > MOST_PLACES)
      throw new RangeError(`more than ${MOST_PLACES - start} words in patterns`);
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
      const branches = step.kind === 'either' ? step.of : this.phrasesOf(step.of);
      const reached = branches.flatMap(branch => this.link(branch, ends));
      if (step.kind === 'any') reached.push(this.place(this.symbolOf(step.of), ends));
      ends = step.optional ? [...ends, ...reached] : reached;
    }
    return ends;
  }

  private place(symbol: number, from: readonly number[]): number {
    const place = this.symbols.push(symbol) - 1;
    this.follow.push([]);
    this.tags.push([]);
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
    for (const word of words.flatMap(name => this.wordsOf(name))) {
      if (word.endsWith('*')) {
        append(this.prefixes, word.slice(0, -1), symbol);
        this.longestPrefix = Math.max(this.longestPrefix, word.length - 1);
      } else append(this.exact, this.stemOf(word), symbol);
    }
    return symbol;
  }

  /** The word without its ending, so that `heal` also finds `healed`. */
  private stemOf(word: string): string {
    const ending = this.endings.find(end => word.endsWith(end) && word.length >= end.length + SHORTEST_STEM);
    return ending ? word.slice(0, -ending.length) : word;
  }

  private membersOf(name: string): readonly (readonly Step[])[] {
    return name.startsWith('@') ? (this.classes.get(name.slice(1)) ?? []) : [];
  }

  /** The single words that a name stands for. */
  private wordsOf(name: string): readonly string[] {
    if (!name.startsWith('@')) return [name];
    return this.membersOf(name).flatMap(([step, ...rest]) =>
      rest.length === 0 && step?.kind === 'any' ? step.of : [],
    );
  }

  /** The members of classes that are longer than a word. */
  private phrasesOf(names: readonly string[]): (readonly Step[])[] {
    return names.flatMap(name => this.membersOf(name).filter(steps => steps.length > 1));
  }

  /** All that a token fits. */
  symbolsOf(token: Token): ReadonlySet<number> {
    const key = token.capital ? `^${token.word}` : token.word;
    const known = this.wordSymbols.get(key);
    if (known) return known;
    const { word } = token;
    const found = new Set(this.exact.get(this.stemOf(word)));
    for (let i = 1; i <= Math.min(word.length, this.longestPrefix); i++) {
      for (const symbol of this.prefixes.get(word.slice(0, i)) ?? []) found.add(symbol);
    }
    if (/^\d{4}/.test(word)) for (const symbol of this.exact.get('##') ?? []) found.add(symbol);
    if (/^\d/.test(word)) for (const symbol of this.exact.get('#') ?? []) found.add(symbol);
    if (token.capital) for (const symbol of this.exact.get('^') ?? []) found.add(symbol);
    if (this.wordSymbols.size < 20_000 && key.length < 40) this.wordSymbols.set(key, found);
    return found;
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
