/** What is left of a word when its ending is gone. */
const SHORTEST_STEM = 3;

/** Tells the forms of a word from others. */
export class WordForms {
  private readonly openings: readonly string[];
  private readonly joined: readonly string[];

  /** Openings of one letter are small words, such as an “and” that Arabic writes as one with the next. */
  constructor(
    private readonly endings: readonly string[],
    openings: readonly string[],
  ) {
    this.openings = openings.filter(({ length }) => length > 1);
    this.joined = openings.filter(({ length }) => length === 1);
  }

  /** The word without openings and endings, so that `heal` also finds `healed` and `hundred` finds `hundreds`. */
  stemOf(word: string): string {
    let stem = this.withoutOpening(word);
    for (;;) {
      const ending = this.endings.find(
        end => stem.endsWith(end) && stem.length >= end.length + SHORTEST_STEM,
      );
      if (!ending) return stem;
      stem = stem.slice(0, -ending.length);
    }
  }

  /** The word without an article that is written as one with it. */
  withoutOpening(word: string): string {
    const opening = this.openings.find(
      start => word.startsWith(start) && word.length >= start.length + SHORTEST_STEM,
    );
    return opening ? word.slice(opening.length) : word;
  }

  /** What stands behind a small word that is written as one with it; undefined where none may be. */
  behindJoined(word: string): string | undefined {
    return this.joined.includes(word.charAt(0)) && word.length > SHORTEST_STEM ? word.slice(1) : undefined;
  }
}
