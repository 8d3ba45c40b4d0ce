import { append } from './append.ts';
import { createSlipFinder, MISWRITTEN } from './typing-errors.ts';
import { WordForms } from './word-forms.ts';

/** A word is known by a beginning that is no shorter, and leaves no more of it. */
const SHORTEST_BEGINNING = 4;
const LONGEST_ENDING = 4;
/** So many unknown words of a text are looked at for typing errors: it takes longer than to know one. */
const MOST_TRIED = 2000;

/** The words of all patterns, and the symbols that each fits. */
export class Vocabulary {
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly forms: WordForms;
  private longest = 0;
  private wordsMeant: ((written: string) => readonly string[]) | undefined;
  /** Unknown words that were looked at in this text. */
  tried = 0;

  constructor(endings: readonly string[], openings: readonly string[]) {
    this.forms = new WordForms(endings, openings);
  }

  /** Adds a word, or with a star behind it the beginning of one. */
  add(word: string, symbol: number): void {
    if (word.endsWith('*')) {
      append(this.beginnings, word.slice(0, -1), symbol);
      this.longest = Math.max(this.longest, word.length - 1);
    } else append(this.exact, this.forms.stemOf(word), symbol);
  }

  /** Whether a pattern has this very word, in whatever form, or a beginning of it of `least` letters. */
  knows(word: string, least = 0): boolean {
    if (this.exact.has(this.forms.stemOf(word))) return true;
    for (let i = Math.max(SHORTEST_BEGINNING, least, word.length - LONGEST_ENDING); i <= word.length; i++)
      if (this.beginnings.has(word.slice(0, i))) return true;
    return false;
  }

  /** The symbols that a word fits, or else those of a word that it is with one slip. */
  symbolsOf(word: string): Set<number> {
    const found = this.asWritten(word);
    if (found.size > 0 || !MISWRITTEN.test(word) || this.tried === MOST_TRIED) return found;
    this.tried += 1;
    this.wordsMeant ??= createSlipFinder([...this.exact.keys(), ...this.beginnings.keys()]);
    for (let i = Math.max(SHORTEST_BEGINNING, word.length - LONGEST_ENDING); i <= word.length; i++)
      for (const meant of this.wordsMeant(word.slice(0, i)))
        for (const symbol of this.asWritten(meant + word.slice(i))) found.add(symbol);
    return found;
  }

  /** The symbols that a word, as it is written, or a sign for words of a kind fits. */
  asWritten(word: string): Set<number> {
    const found = new Set(this.exact.get(this.forms.stemOf(word)));
    for (const form of new Set([word, this.forms.withoutOpening(word)]))
      for (let i = 1; i <= Math.min(form.length, this.longest); i++)
        for (const symbol of this.beginnings.get(form.slice(0, i)) ?? []) found.add(symbol);
    return found;
  }
}
