/** How many words a gap may take. */
export const WIDEST_GAP = 15;
const LONGEST_PATTERN = 400;
const DEEPEST = 4;
/** How many pieces may stand in any order. */
const MOST_PIECES = 3;

/** One step of a pattern. `any` of words or classes; a `gap` of up to so many words; `all` in a row; `either` of several. */
export type Step =
  | { readonly kind: 'any'; readonly of: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'either'; readonly of: readonly (readonly Step[])[]; readonly optional: boolean };

const WORD = /^(?:[\p{Ll}\p{Lo}\p{N}]+\*?|@[a-z]+|##|[#^?.%$&+❌])$/u;

/** Cuts at `separator`, but not within brackets. `undefined` when brackets do not pair. */
function cut(source: string, separator: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) return undefined;
  }
  parts.push(source.slice(from));
  return depth === 0 ? parts : undefined;
}

/** One of several: words become one step, longer phrases branches. */
function parseChoice(branches: readonly string[], depth: number, optional: boolean): Step | undefined {
  const of: Step[][] = [];
  for (const branch of branches) {
    const steps = parseRow(branch, depth);
    if (!steps) return undefined;
    of.push(steps);
  }
  const words = of.map(([step, ...rest]) =>
    step?.kind === 'any' && !step.optional && rest.length === 0 ? step.of : [],
  );
  return words.every(word => word.length > 0)
    ? { kind: 'any', of: words.flat(), optional }
    : { kind: 'either', of, optional };
}

function parseStep(source: string, depth: number): Step | undefined {
  if (/^_\d{1,2}$/.test(source)) {
    const upTo = Number(source.slice(1));
    return upTo >= 1 && upTo <= WIDEST_GAP ? { kind: 'gap', upTo } : undefined;
  }
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('(') && body.endsWith(')')) {
    const branches = cut(body.slice(1, -1), '|');
    return branches && depth < DEEPEST ? parseChoice(branches, depth + 1, optional) : undefined;
  }
  return WORD.test(body) ? { kind: 'any', of: [body], optional } : undefined;
}

/** Steps one after the other. */
function parseRow(source: string, depth: number): Step[] | undefined {
  const steps: Step[] = [];
  for (const part of cut(source.trim(), ' ') ?? ['']) {
    const step = parseStep(part, depth);
    if (!step) return undefined;
    steps.push(step);
  }
  const isFixed = (step: Step | undefined): boolean => step !== undefined && step.kind !== 'gap';
  const needsWord = steps.some(step => step.kind !== 'gap' && !step.optional);
  return needsWord && isFixed(steps[0]) && isFixed(steps.at(-1)) ? steps : undefined;
}

function parseSteps(source: string): Step[] | undefined {
  const branches = cut(source, '|') ?? [''];
  if (branches.length === 1) return parseRow(source, 0);
  const choice = parseChoice(branches, 0, false);
  return choice && [choice];
}

/** Every order of a few things. */
function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, i) =>
    ordersOf(things.filter((_, j) => j !== i)).map(rest => [thing, ...rest]),
  );
}

/** `a ~3 b`: both, in any order, with up to three words between. */
function parseNear(source: string): Step[] | undefined {
  const parts = source.split(/ ~(\d{1,2}) /);
  const pieces = parts.filter((_, i) => i % 2 === 0).map(piece => parseSteps(piece));
  const upTo = Math.max(...parts.filter((_, i) => i % 2 === 1).map(Number));
  if (pieces.length > MOST_PIECES || upTo > WIDEST_GAP) return undefined;
  const known: Step[][] = [];
  for (const piece of pieces) {
    if (!piece) return undefined;
    known.push(piece);
  }
  const gap: readonly Step[] = upTo > 0 ? [{ kind: 'gap', upTo }] : [];
  const of = ordersOf(known).map(order => order.flatMap((piece, i) => (i > 0 ? [...gap, ...piece] : piece)));
  return [{ kind: 'either', of, optional: false }];
}

/**
 * Reads a pattern, or returns undefined when it is not well formed:
 * `word` in any of its forms, `pre*`, `@class`, `#` a number, `##` one of four digits or more, `^` a capital, `two words|three more words`, `(a|b) c`,
 * `maybe?`, `_3` up to three words, `a ~3 b` near each other in any order, `.` and `?` the end of a sentence or question.
 */
export function parsePattern(source: string): readonly Step[] | undefined {
  if (source.length > LONGEST_PATTERN) return undefined;
  return source.includes('~') ? parseNear(source) : parseSteps(source);
}
