import { append } from './append.ts';
import { createSlipFinder, MISWRITTEN } from './typing-errors.ts';
import { WordForms } from './word-forms.ts';

/** A word is known by a beginning that is no shorter, and leaves no more of it. */
const SHORTEST_BEGINNING = 4;
const LONGEST_ENDING = 4;
/** So many letters tell that a word begins as no pattern does: most words of most texts. */
const HEAD = 3;
/** So many unknown words of a text are looked at for typing errors: it takes longer than to know one. */
const MOST_TRIED = 2000;

/** The words of all patterns, and the symbols that each fits. */
export class Vocabulary {
  private readonly exact = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly heads = new Set<string>();
  private readonly forms: WordForms;
  private longest = 0;
  private wordsMeant: ((written: string) => readonly string[]) | undefined;
  /** Unknown words that were looked at in this text. */
  tried = 0;
  /** Beginnings of words that were looked up so far: what reading has cost. */
  looked = 0;

  constructor(endings: readonly string[], openings: readonly string[]) {
    this.forms = new WordForms(endings, openings);
  }

  /** Adds a word, or with a star behind it the beginning of one. */
  add(word: string, symbol: number): void {
    if (word.endsWith('*')) {
      append(this.beginnings, word.slice(0, -1), symbol);
      this.heads.add(word.slice(0, -1).slice(0, HEAD));
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
    const bare = this.forms.withoutOpening(word);
    for (const form of bare === word ? [word] : [word, bare])
      for (let i = 1; i <= Math.min(form.length, this.longest); i++) {
        const beginning = form.slice(0, i);
        if (i === HEAD && !this.heads.has(beginning)) break;
        this.looked += 1;
        for (const symbol of this.beginnings.get(beginning) ?? []) found.add(symbol);
      }
    if (found.size > 0) return found;
    // Of a word that is known as it stands, the first letter is its own.
    const rest = this.forms.behindJoined(word);
    return rest === undefined ? found : this.asWritten(rest);
  }
}
