import type { LAWS } from './all-laws.ts';

/** One wrong rule: a small change of the source, and the laws that must notice it. */
export interface Mutant {
  readonly rule: string;
  /** File under src/. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy: readonly (Breakable | 'exact')[];
}

/** Laws by number, as mutants name them. */
export type Breakable = keyof typeof LAW_OF_NUMBER;
export const LAW_OF_NUMBER = {
  1: 'law 1, bounds: 0 ≤ low ≤ high ≤ 100, and one value once all is known',
  2: 'law 2, containment: no completion leaves the bounds, and each bound is reached',
  3: 'law 3, narrowing: no answer widens a range',
  4: 'law 4, monotony: a worse answer lowers nothing',
  5: 'law 5, floors only raise',
  6: 'law 6, order does not matter',
  7: 'law 7, explained: findings add up, with reasons and sources',
  8: 'law 8, early stop is exact',
  next: 'the next question is the one most able to move the result',
  stale: 'an answer that does not count changes nothing',
  promised: 'what they promised to tell is unknown',
} as const satisfies Readonly<Record<string, keyof typeof LAWS>>;

/** One for each rule of scoring.md. Where the source changes, a mutant that no longer fits it says so. */
export const MUTANTS: readonly Mutant[] = [
  {
    rule: 'a promise counts as the best answer',
    file: 'response/applicable.ts',
    from: 'return index < 0 ? undefined : index;',
    to: "return option === 'promised' ? 0 : index < 0 ? undefined : index;",
    caughtBy: ['promised'],
  },
  {
    rule: 'a promise counts as a refusal',
    file: 'response/applicable.ts',
    from: 'item.options.findIndex(one => one.id === option)',
    to: "item.options.findIndex(one => one.id === (option === 'promised' ? 'no-answer' : option))",
    caughtBy: ['promised'],
  },
  {
    rule: 'what is known already still counts as open',
    file: 'assessment/bounds.ts',
    from: 'branch.chosen === undefined ? most :',
    to: 'most + 0 * Number(branch.chosen) ||',
    caughtBy: [1, 'exact'],
  },
  {
    rule: 'an unknown item counts as good',
    file: 'assessment/bounds.ts',
    from: 'branch.chosen === undefined ? most :',
    to: 'branch.chosen === undefined ? 0 :',
    caughtBy: [2, 3, 'exact'],
  },
  {
    rule: 'an unknown item counts as bad in what was found',
    file: 'assessment/bounds.ts',
    from: 'if (branch.chosen === undefined) return 0;',
    to: "if (branch.chosen === undefined) return branch.reach === 'applies' ? weightOf(branch) : 0;",
    caughtBy: [2, 7, 'exact'],
  },
  {
    rule: 'follow-ups of an unknown parent are forgotten',
    file: 'assessment/bounds.ts',
    from: 'branch.chosen === undefined ? most :',
    to: 'branch.chosen === undefined ? mostOf(alone) :',
    caughtBy: [2, 3, 'exact'],
  },
  {
    rule: 'follow-ups of different options add up',
    file: 'assessment/bounds.ts',
    from: 'if (at !== undefined) points[at] = (points[at] ?? 0) + (below[child.place] ?? 0);',
    to: 'points.forEach((so, one) => { points[one] = so + (below[child.place] ?? 0); });',
    caughtBy: [2, 'exact'],
  },
  {
    rule: 'the divisor depends on the answers',
    file: 'assessment/assess.ts',
    from: "greatest: sum('greatest') }",
    to: "greatest: sum('high') }",
    caughtBy: [2, 7, 'exact'],
  },
  {
    rule: 'the concern of an option does not matter',
    file: 'assessment/bounds.ts',
    from: '(branch.item.options[branch.chosen]?.concern ?? 0)',
    to: '(branch.item.options[branch.chosen]?.concern ? 1 : 0)',
    caughtBy: [1, 7, 'exact'],
  },
  {
    rule: 'a critical concern weighs no more than a major one',
    file: 'assessment/weights.ts',
    from: 'critical: 9',
    to: 'critical: 3',
    caughtBy: [7, 'exact'],
  },
  {
    rule: 'the first severity that holds wins, not the most severe',
    file: 'pack/when.ts',
    from: '(ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a)',
    to: 'b',
    caughtBy: [6, 7, 'exact'],
  },
  {
    rule: 'an unsure context rules items out',
    file: 'response/applicable.ts',
    from: "contextTruth(item.when?.context, view) !== 'no'",
    to: "contextTruth(item.when?.context, view) === 'yes'",
    caughtBy: [7, 'exact'],
  },
  {
    rule: 'a context question not answered counts as its first option',
    file: 'pack/when.ts',
    from: 'own(context, question.id) ?? UNSURE',
    to: 'own(context, question.id) ?? question.options[0]?.id ?? UNSURE',
    caughtBy: [7, 'exact'],
  },
  {
    rule: 'answers that do not apply count',
    file: 'response/applicable.ts',
    from: "const answer = reach === 'applies' ? own(response.answers, item.id) : undefined;",
    to: 'const answer = own(response.answers, item.id);',
    caughtBy: [7, 'stale', 'exact'],
  },
  {
    rule: 'claims of one category count each',
    file: 'assessment/claim-groups.ts',
    from: 'Math.max(points, claim.points)',
    to: 'points + claim.points',
    caughtBy: [7, 'exact'],
  },
  {
    rule: 'unchecked claims cannot turn out heard',
    file: 'assessment/claim-groups.ts',
    from: 'high: Math.max(low, open)',
    to: 'high: low',
    caughtBy: [2, 3, 'exact'],
  },
  {
    rule: 'a claim heard weighs less than one not heard',
    file: 'assessment/claim-groups.ts',
    from: "[marked('heard'), marked(undefined)]",
    to: "[marked('not-heard'), marked(undefined)]",
    caughtBy: [4, 7, 'exact'],
  },
  {
    rule: 'of equal claims the first in the pack counts',
    file: 'assessment/claim-groups.ts',
    from: ' || (a.claim.id < b.claim.id ? -1 : 1)',
    to: '',
    caughtBy: [6],
  },
  {
    rule: 'findings follow the order of the pack',
    file: 'assessment/findings.ts',
    from: 'return findings.sort(worstFirst);',
    to: 'return findings;',
    caughtBy: [6],
  },
  {
    rule: 'every claim heard claims points of its own',
    file: 'assessment/findings.ts',
    from: 'group.counting?.claim === claim ? points : 0',
    to: 'points',
    caughtBy: [7],
  },
  {
    rule: 'a finding names no source',
    file: 'assessment/findings.ts',
    from: "findings.push({ kind: 'item', id, severity: branch.severity, points, sources });",
    to: "findings.push({ kind: 'item', id, severity: branch.severity, points, sources: [] });",
    caughtBy: [7],
  },
  {
    rule: 'a worse answer escapes a floor',
    file: 'assessment/floors.ts',
    from: 'branch.chosen >= (ranks',
    to: 'branch.chosen === (ranks',
    caughtBy: [4, 5, 'exact'],
  },
  {
    rule: 'a floor lowers the level to its own',
    file: 'assessment/assess.ts',
    from: 'low: worstOf([levelOfScore(score.low, pack.bands), held]),',
    to: 'low: floors.holding.length > 0 ? held : levelOfScore(score.low, pack.bands),',
    caughtBy: [5, 'exact'],
  },
  {
    rule: 'floors that hold are forgotten',
    file: 'assessment/assess.ts',
    from: 'low: worstOf([levelOfScore(score.low, pack.bands), held]),',
    to: 'low: levelOfScore(score.low, pack.bands),',
    caughtBy: [5, 'exact'],
  },
  {
    rule: 'a floor that rests on an unsure context holds surely',
    file: 'assessment/floors.ts',
    from: "if (met === 'yes' && context === 'yes') holding.push(floor);",
    to: "if (met === 'yes') holding.push(floor);",
    caughtBy: [5, 'exact'],
  },
  {
    rule: 'floors that may still be triggered are forgotten',
    file: 'assessment/assess.ts',
    from: 'high: worstOf([levelOfScore(score.high, pack.bands), held, reachable]),',
    to: 'high: worstOf([levelOfScore(score.high, pack.bands), held]),',
    caughtBy: [2, 8, 'exact'],
  },
  {
    rule: 'a floor on a ruled-out item may still be triggered',
    file: 'assessment/floors.ts',
    from: "if (!branch || branch.reach === 'ruled-out') return 'no';",
    to: "if (!branch) return 'no';",
    caughtBy: [1, 'exact'],
  },
  {
    rule: 'a band begins above its score, not at it',
    file: 'assessment/levels.ts',
    from: 'score >= bands.some',
    to: 'score > bands.some + 1',
    caughtBy: ['exact'],
  },
  {
    rule: 'a domain forgets the follow-ups of its largest branch',
    file: 'assessment/domain-bounds.ts',
    from: 'addTo(byOption, option, most);',
    to: 'void most;',
    caughtBy: ['exact'],
  },
  {
    rule: 'a domain forgets which options open a follow-up',
    file: 'assessment/domain-bounds.ts',
    from: 'for (const option of opening) addTo(byOption, option, some);',
    to: 'for (const option of possible) addTo(byOption, option, some);',
    caughtBy: ['exact'],
  },
  {
    rule: 'a domain forgets what is known',
    file: 'assessment/domain-bounds.ts',
    from: 'branch => branch.chosen);',
    to: '() => undefined);',
    caughtBy: [1, 'exact'],
  },
  {
    rule: 'a question cannot lead to the floor of its follow-up',
    file: 'assessment/next-questions.ts',
    from: "worst[child.place] ?? 'few'",
    to: "'few'",
    caughtBy: ['next'],
  },
  {
    rule: 'the smallest swing comes first',
    file: 'assessment/next-questions.ts',
    from: 'b.question.swing - a.question.swing',
    to: 'a.question.swing - b.question.swing',
    caughtBy: ['next'],
  },
  {
    rule: 'what can trigger a floor need not come first',
    file: 'assessment/next-questions.ts',
    from: 'Number(b.urgent) - Number(a.urgent) ||',
    to: '',
    caughtBy: ['next'],
  },
];
