import {
  addCosts,
  type Classes,
  type Cost,
  costOfPattern,
  isWithin,
  MOST_OF_PACK,
  MOST_OF_PATTERN,
  NO_COST,
} from './cost.ts';
import type { Step } from './pattern.ts';

/** How many characters the rules of one claim, and the shared lists, may be written in. */
const MOST_OF_CLAIM = 20_000;
const MOST_OF_LISTS = 80_000;
/** And all rules of a pack together. */
const MOST_CHARACTERS = 200_000;

/** Keeps count of what the rules of a pack take, before any of it is laid out. */
export class Budget {
  private spent: Cost = NO_COST;
  private characters = 0;
  /** What found no room so far, each with its place in the rules before a colon. */
  readonly refused: string[] = [];

  /** Takes what the pattern at a path costs. Says why not, when it is too much; nothing is taken then. */
  take(path: string, rows: readonly (readonly Step[])[], classes: Classes): string | undefined {
    const cost = costOfPattern(rows, classes);
    if (!isWithin(cost, MOST_OF_PATTERN))
      return this.refuse(path, 'can be said in too many ways: name fewer or shorter classes and gaps');
    const together = addCosts(this.spent, cost);
    if (!isWithin(together, MOST_OF_PACK))
      return this.refuse(path, 'is one too many: the rules of a pack may not take more');
    this.spent = together;
    return undefined;
  }

  /** Takes the length of a claim's rules, or of the shared lists. Says why not, when they are too long to be read. */
  takeLength(source: unknown, isShared: boolean): string | undefined {
    const length = lengthOf(source);
    const most = Math.min(isShared ? MOST_OF_LISTS : MOST_OF_CLAIM, MOST_CHARACTERS - this.characters);
    if (length > most)
      return this.refuse(
        isShared ? 'scan' : 'match',
        `is too long: ${length} characters where ${most} are left`,
      );
    this.characters += length;
    return undefined;
  }

  private refuse(path: string, why: string): string {
    this.refused.push(`${path}: ${why}`);
    return why;
  }
}

function lengthOf(source: unknown): number {
  try {
    return JSON.stringify(source)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
