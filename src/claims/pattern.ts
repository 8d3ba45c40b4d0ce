/** How many words a gap may take. */
export const WIDEST_GAP = 15;
const LONGEST_PATTERN = 400;
const DEEPEST = 4;

/** One step of a pattern. `any` of words or classes; a `gap` of up to so many words; `all` in a row; `either` of several. */
export type Step =
  | { readonly kind: 'any'; readonly of: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'either'; readonly of: readonly (readonly Step[])[]; readonly optional: boolean };

const WORD = /^(?:[\p{Ll}\p{Lo}\p{N}]+\*?|@[a-z]+|[#^?.%$&+❌])$/u;

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

function parseStep(source: string, depth: number): Step | undefined {
  if (/^_\d{1,2}$/.test(source)) {
    const upTo = Number(source.slice(1));
    return upTo >= 1 && upTo <= WIDEST_GAP ? { kind: 'gap', upTo } : undefined;
  }
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('(') && body.endsWith(')')) {
    const branches = cut(body.slice(1, -1), '|')?.map(branch => parseSteps(branch, depth + 1));
    if (!branches) return undefined;
    const of: Step[][] = [];
    for (const branch of branches) {
      if (!branch) return undefined;
      of.push(branch);
    }
    const words = of.map(([step, ...rest]) =>
      step?.kind === 'any' && !step.optional && rest.length === 0 ? step.of : [],
    );
    return words.every(word => word.length > 0)
      ? { kind: 'any', of: words.flat(), optional }
      : { kind: 'either', of, optional };
  }
  const words = body.split('|');
  return words.every(word => WORD.test(word)) ? { kind: 'any', of: words, optional } : undefined;
}

function parseSteps(source: string, depth: number): Step[] | undefined {
  if (depth > DEEPEST) return undefined;
  const parts = cut(source.trim(), ' ');
  const steps: Step[] = [];
  for (const part of parts ?? ['']) {
    const step = parseStep(part, depth);
    if (!step) return undefined;
    steps.push(step);
  }
  const isFixed = (step: Step | undefined): boolean => step !== undefined && step.kind !== 'gap';
  const needsWord = steps.some(step => step.kind !== 'gap' && !step.optional);
  return needsWord && isFixed(steps[0]) && isFixed(steps.at(-1)) ? steps : undefined;
}

/**
 * Reads a pattern, or returns undefined when it is not well formed:
 * `word`, `pre*`, `@class`, `#` a number, `^` a capital, `a|b`, `(two words|three more words)`, `maybe?`, `_3` up to three words,
 * `.` and `?` the end of a sentence or question.
 */
export function parsePattern(source: string): readonly Step[] | undefined {
  return source.length <= LONGEST_PATTERN ? parseSteps(source, 0) : undefined;
}
