import type { Step } from './pattern.ts';

/** Words and phrases of a class, by its name. */
export type Classes = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What rules take when they are laid out, worked out without laying them out. */
export interface Cost {
  /** Words in their places. */
  readonly places: number;
  /** Ways from one place to the next: the most that one word of a text can set in motion. */
  readonly links: number;
  /** Words to choose from, at all places together. */
  readonly words: number;
  /** In how many ways the widest phrase can be said. */
  readonly ways: number;
}

/** The most that one pattern may take. */
export const MOST_OF_PATTERN: Cost = { places: 2000, links: 5000, words: 10_000, ways: 10_000 };
/** The most that all rules of a pack in one language may take together. */
export const MOST_OF_PACK: Cost = { places: 30_000, links: 80_000, words: 400_000, ways: Infinity };

/** Nothing yet. */
export const NO_COST: Cost = { places: 0, links: 0, words: 0, ways: 0 };

/** Whether a cost is within its bounds. */
export const isWithin = (cost: Cost, most: Cost): boolean =>
  cost.places <= most.places &&
  cost.links <= most.links &&
  cost.words <= most.words &&
  cost.ways <= most.ways;

/** Two costs together. */
export const addCosts = (a: Cost, b: Cost): Cost => ({
  places: a.places + b.places,
  links: a.links + b.links,
  words: a.words + b.words,
  ways: Math.max(a.ways, b.ways),
});

/** What a class, or a word, offers to choose from. */
interface Choice {
  readonly singles: number;
  readonly phrases: number;
  /** Words in the phrases. */
  readonly inPhrases: number;
}

function choiceOf(word: string, classes: Classes): Choice {
  if (!word.startsWith('@')) return { singles: 1, phrases: 0, inPhrases: 0 };
  const members = classes.get(word.slice(1)) ?? [];
  const phrases = members.filter(({ length }) => length > 1);
  return {
    singles: members.length - phrases.length,
    phrases: phrases.length,
    inPhrases: phrases.flat().length,
  };
}

/** The cost of one row of steps: arithmetic alone, in time with the length of the pattern and of its classes. */
export function costOfRow(steps: readonly Step[], classes: Classes): Cost {
  const known = new Map<string, Choice>();
  let [places, links, words, ways] = [0, 0, 0, 0];
  /** Goes on from so many ends; gives how many ends there are then. */
  const choose = ({ singles, phrases, inPhrases }: Choice, ends: number): number => {
    const begins = phrases + Math.min(singles, 1);
    places += inPhrases + Math.min(singles, 1);
    links += ends * begins + inPhrases - phrases;
    words += singles + inPhrases;
    return begins;
  };
  const look = (word: string): Choice => {
    const choice = known.get(word) ?? choiceOf(word, classes);
    known.set(word, choice);
    return choice;
  };
  let ends = 1;
  for (const step of steps) {
    if (step.kind === 'gap') {
      places += step.upTo;
      links += ends + step.upTo - 1;
      ends += step.upTo;
      continue;
    }
    let [singles, phrases, inPhrases, reached] = [0, 0, 0, 0];
    for (const phrase of step.of) {
      const choices = phrase.map(look);
      let product = 1;
      for (const choice of choices) product *= choice.singles + choice.phrases;
      ways = Math.max(ways, product);
      if (choices.length > 1) {
        let from = ends;
        for (const choice of choices) from = choose(choice, from);
        reached += from;
      } else {
        singles += choices[0]?.singles ?? 0;
        phrases += choices[0]?.phrases ?? 0;
        inPhrases += choices[0]?.inPhrases ?? 0;
      }
    }
    reached += choose({ singles, phrases, inPhrases }, ends);
    ends = step.optional ? ends + reached : reached;
  }
  return { places, links, words, ways };
}

/** The cost of a pattern: of all the rows that it stands for. */
export function costOfPattern(rows: readonly (readonly Step[])[], classes: Classes): Cost {
  let cost = NO_COST;
  for (const row of rows) cost = addCosts(cost, costOfRow(row, classes));
  return cost;
}
