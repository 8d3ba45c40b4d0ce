import type { ContextCondition } from './conditions.ts';
import { own } from './own.ts';
import { bySeverity } from './severity.ts';
import type { Pack, Severity, SeverityRule } from './types.ts';

/** Whether a condition holds: surely, surely not, or depending on what the visitor is unsure of. */
export type Truth = 'yes' | 'no' | 'maybe';

/** Context question id → the values it may still have. `unsure` leaves every other option possible. */
export type ContextView = ReadonlyMap<
  string,
  { readonly unsure: boolean; readonly possible: readonly string[] }
>;

const UNSURE = 'unsure';

/** What was said of a plan. */
export interface PlanSaid {
  readonly context: Readonly<Record<string, string>>;
  /** Ids of the questions whose answer may mean one of several until they are asked again. */
  readonly askAgain?: readonly string[] | undefined;
}

/** Reads what is known of the context. A question that is not answered counts as `unsure`. */
export function viewContext(pack: Pack, { context, askAgain = [] }: PlanSaid): ContextView {
  return new Map(
    pack.context.map(question => {
      const value = own(context, question.id) ?? UNSURE;
      const unsure = value === UNSURE;
      const others = question.options.map(option => option.id).filter(id => id !== UNSURE);
      const meant = askAgain.includes(question.id)
        ? (question.askAgain ?? []).filter(({ option }) => option === value).flatMap(({ may }) => may)
        : [];
      const known = [...new Set([value, ...meant])];
      return [question.id, { unsure, possible: unsure ? others : known }] as const;
    }),
  );
}

/** Three-valued: a condition that rests on an unsure answer is `maybe` where only some answers satisfy it. */
export function contextTruth(condition: ContextCondition | undefined, view: ContextView): Truth {
  let truth: Truth = 'yes';
  for (const [id, wanted] of Object.entries(condition ?? {})) {
    const answer = view.get(id);
    if (!answer) return 'no';
    if (answer.unsure && wanted.includes(UNSURE)) continue;
    const fitting = answer.possible.filter(value => wanted.includes(value)).length;
    if (fitting === 0) return 'no';
    if (fitting < answer.possible.length) truth = 'maybe';
  }
  return truth;
}

/** What has a severity, and perhaps others in some contexts. */
export interface Weighed {
  readonly severity: Severity;
  readonly severityWhen?: readonly SeverityRule[];
}

/** The most severe of an item's or claim's severities that holds, or may hold, in this context. */
export function severityIn(weighed: Weighed, view: ContextView): Severity {
  return mostSevere(weighed, view, truth => truth !== 'no');
}

/** The most severe of those that hold whatever the visitor is unsure of. */
export function sureSeverityIn(weighed: Weighed, view: ContextView): Severity {
  return mostSevere(weighed, view, truth => truth === 'yes');
}

/** How many steps of severity there are from one on: 1 where they are the same, and none or fewer below it. */
export function stepsFrom(least: Severity, severity: Severity): number {
  return 1 + bySeverity(least, severity);
}

function mostSevere(weighed: Weighed, view: ContextView, counts: (truth: Truth) => boolean): Severity {
  let most = weighed.severity;
  for (const { context, severity } of weighed.severityWhen ?? [])
    if (bySeverity(severity, most) < 0 && counts(contextTruth(context, view))) most = severity;
  return most;
}
