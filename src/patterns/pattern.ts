/** How many words a gap may take. */
const WIDEST_GAP = 15;
const LONGEST_PATTERN = 600;
const LONGEST_CLASS = 4000;
/** How many parts of a pattern may stand in any order. */
const MOST_PARTS = 3;

/** One step of a pattern: a gap of up to so many words, or one of several phrases, each a row of words. */
export type Step =
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'phrase'; readonly of: readonly (readonly string[])[]; readonly optional: boolean };

const WORD = /^(?:[\p{Ll}\p{Lo}\p{N}]+\*?|@[a-z]+|##|[#^?.%$&❌✔])$/u;

function isGap(upTo: number): boolean {
  return upTo >= 1 && upTo <= WIDEST_GAP;
}

function parseStep(source: string): Step | undefined {
  if (/^_\d{1,2}$/.test(source)) {
    const upTo = Number(source.slice(1));
    return isGap(upTo) ? { kind: 'gap', upTo } : undefined;
  }
  const optional = source.length > 1 && source.endsWith('?');
  const of = (optional ? source.slice(0, -1) : source).split('|').map(phrase => phrase.split('+'));
  return of.every(words => words.every(word => WORD.test(word)))
    ? { kind: 'phrase', of, optional }
    : undefined;
}

/** Reads the words and phrases of a class, as in one step of a pattern; undefined when they are not well formed. */
export function parseWords(source: string): readonly (readonly string[])[] | undefined {
  if (source.length > LONGEST_CLASS) return undefined;
  const step = source.includes(' ') ? undefined : parseStep(source);
  return step?.kind === 'phrase' && !step.optional ? step.of : undefined;
}

/** Steps one after the other. A gap stands between two of them, and one at least is needed. */
function parseRow(source: string): Step[] | undefined {
  const steps: Step[] = [];
  for (const part of source.split(' ')) {
    const step = parseStep(part);
    if (!step) return undefined;
    steps.push(step);
  }
  const isNeeded = steps.some(step => step.kind === 'phrase' && !step.optional);
  return isNeeded && steps[0]?.kind !== 'gap' && steps.at(-1)?.kind !== 'gap' ? steps : undefined;
}

/** Every order of a few things. */
function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, i) =>
    ordersOf(things.filter((_, j) => j !== i)).map(rest => [thing, ...rest]),
  );
}

/**
 * Reads a pattern as the rows of steps that it stands for; undefined when it is not well formed.
 *
 * A pattern is a row of steps with a space between. A step is a word in any of its forms (`heal`), the beginning
 * of a word (`approv*`), a class (`@thing`), a number (`#`, or `##` for four digits or more), a capital (`^`),
 * the end of a sentence (`.`) or question (`?`). `a|b` is one of several, `no+more` a phrase in such a choice,
 * `a?` may be missing, `_3` passes up to three words, and `a ~3 b` finds both in any order with up to three between.
 */
export function parsePattern(source: string): Step[][] | undefined {
  if (source.length > LONGEST_PATTERN) return undefined;
  const pieces = source.split(/ ~(\d{1,2}) /);
  const gaps = pieces.filter((_, i) => i % 2 === 1).map(Number);
  const rows: Step[][] = [];
  for (const part of pieces.filter((_, i) => i % 2 === 0)) {
    const row = parseRow(part);
    if (!row) return undefined;
    rows.push(row);
  }
  if (rows.length > MOST_PARTS || !gaps.every(isGap)) return undefined;
  const gap: Step = { kind: 'gap', upTo: Math.max(...gaps) };
  return ordersOf(rows).map(order => order.flatMap((row, i) => (i > 0 ? [gap, ...row] : row)));
}
