import { own } from '../pack/own.ts';
import type { AuditSnapshot, Outlined } from './audit-snapshot.ts';

/** A question or claim, and its answer on both days. `undefined` is no answer that counted. */
export interface Compared {
  readonly kind: 'item' | 'claim';
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between two days of one self-audit: what the clinic did, apart from what changed around it. */
export interface AuditComparison {
  /** Gaps that another answer closed. */
  readonly closed: readonly Compared[];
  /** Gaps that another answer opened. */
  readonly opened: readonly Compared[];
  /** Gaps on both days. */
  readonly still: readonly Compared[];
  /** Gaps of the earlier day that no answer speaks of any more. They are not closed. */
  readonly unanswered: readonly Compared[];
  /** Other answers that differ, and make no gap come or go. */
  readonly changed: readonly Compared[];
  /** The same answer is a gap on one day only: the questions or the plan changed, not the clinic. */
  readonly byRules: readonly Compared[];
  /** Changes around the clinic. */
  readonly around: {
    readonly version: { readonly before: string; readonly after: string } | undefined;
    /** Ids of context questions that were answered differently. */
    readonly context: readonly string[];
    readonly added: readonly Asked[];
    readonly removed: readonly Asked[];
    /** Weight, options or conditions differ. */
    readonly reweighed: readonly Asked[];
    /** Told only where both days were in one language. */
    readonly reworded: readonly Asked[];
    readonly rules: boolean;
  };
}

/** A question or claim by its id. */
export type Asked = Pick<Compared, 'kind' | 'id'>;

type Outcome = 'closed' | 'opened' | 'still' | 'unanswered' | 'changed' | 'byRules';

/** Compares two days of a self-audit. Each question and claim is told of once at most. */
export function compareAudits(before: AuditSnapshot, after: AuditSnapshot): AuditComparison {
  const found: Record<Outcome, Compared[]> = {
    closed: [],
    opened: [],
    still: [],
    unanswered: [],
    changed: [],
    byRules: [],
  };
  const around = {
    added: [] as Asked[],
    removed: [] as Asked[],
    reweighed: [] as Asked[],
    reworded: [] as Asked[],
  };
  const sameLanguage = before.outline.lang === after.outline.lang;
  for (const kind of ['item', 'claim'] as const) {
    const key = `${kind}s` as const;
    const answers = kind === 'item' ? 'answers' : 'claims';
    const gaps = { before: new Set(before.gaps[kind]), after: new Set(after.gaps[kind]) };
    for (const id of Object.keys({ ...after.outline[key], ...before.outline[key] })) {
      const [old, now] = [own(before.outline[key], id), own(after.outline[key], id)];
      const change = changeOf(old, now, sameLanguage);
      if (change) around[change].push({ kind, id });
      const compared = { kind, id, before: own(before[answers], id), after: own(after[answers], id) };
      const outcome = outcomeOf(compared, gaps.before.has(id), gaps.after.has(id));
      if (outcome) found[outcome].push(compared);
    }
  }
  const [from, to] = [before.outline.version, after.outline.version];
  const contexts = Object.keys({ ...before.context, ...after.context });
  return {
    ...found,
    around: {
      ...around,
      version: from === to ? undefined : { before: from, after: to },
      context: contexts.filter(id => own(before.context, id) !== own(after.context, id)),
      rules: before.outline.rules !== after.outline.rules,
    },
  };
}

function outcomeOf({ before, after }: Compared, wasGap: boolean, isGap: boolean): Outcome | undefined {
  if (wasGap && isGap) return 'still';
  if (wasGap && after === undefined) return 'unanswered';
  if (wasGap !== isGap) {
    if (before === after) return 'byRules';
    return isGap ? 'opened' : 'closed';
  }
  return before === after ? undefined : 'changed';
}

function changeOf(old: Outlined | undefined, now: Outlined | undefined, sameLanguage: boolean) {
  if (!old) return 'added';
  if (!now) return 'removed';
  if (old[0] !== now[0]) return 'reweighed';
  return sameLanguage && old[1] !== now[1] ? 'reworded' : undefined;
}
