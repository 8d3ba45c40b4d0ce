import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { asRecord, isRecord } from '../../pack/values.ts';

/** What a treatment opens. A hazard weighs by this, whatever the treatment is. */
export const OPENINGS = ['whole', 'opened', 'injected', 'vein', 'energy'] as const;

/** Which of a pack's context questions tells what is opened, and what each of its answers opens. */
export interface Openings {
  readonly question: string;
  /** Answer → opening, such as `injection` → `injected`. `unsure` is not among them. */
  readonly of: ReadonlyMap<string, string>;
  /** Whether the question may be answered `unsure`. */
  readonly unsure: boolean;
}

/** Reads `openings` of a `pack.json`; nothing where the pack does not say. */
export function openingsOf(logic: Loose): Openings | undefined {
  if (!isRecord(logic.openings)) return undefined;
  const question = words(logic.openings.question);
  const of = asRecord(logic.openings.of);
  const asked = entries(logic.context).find(({ id }) => id === question);
  return {
    question,
    of: new Map(Object.entries(of).map(([answer, opening]) => [answer, words(opening)])),
    unsure: strings(asked?.options).includes('unsure'),
  };
}

/** Answers to the pack's question that open one of these. */
export function answersThatOpen({ of }: Openings, opened: readonly string[]): readonly string[] {
  return [...of].filter(([, opening]) => opened.includes(opening)).map(([answer]) => answer);
}
