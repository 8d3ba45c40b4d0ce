import type { ContextCondition, ItemCondition } from './conditions.ts';
import type { Panels } from './panels.ts';

/** How much one item or claim weighs: 1, 3 or 9 points (see `assessment/weights.ts`). */
export type Severity = 'minor' | 'major' | 'critical';

/** The four words a result can have, from least to most concern. Never “safe”. */
export type Level = 'few' | 'some' | 'serious' | 'stop';

/** Whose words an item or option is written in. */
export type Voice = 'patient' | 'staff';

/** One sentence for a patient and one for clinic staff. */
export type Voiced = Readonly<Record<Voice, string>>;

/** Many questions that were not answered, or not well. */
export interface RefusedCondition {
  /** A whole number from 1. */
  readonly atLeast: number;
  /** Only items that weigh so much or more in this context are counted. */
  readonly severity: Severity;
  /**
   * Counts every answer of concern: one of full concern once where its item weighs just so much, and once more for
   * each step above; one of half a concern for half of that, rounded down. Without it refusals alone count, once each.
   */
  readonly by?: 'weight';
}

/** When a floor holds: the context, and at most one of an item, a claim or a count of refusals. Empty means always. */
export interface FloorCondition {
  readonly context?: ContextCondition;
  /** `from`: this option or a worse one, up to `to` where that is given. Never an item's first option. */
  readonly item?: { readonly id: string; readonly from: string; readonly to?: string };
  readonly claim?: string;
  /** How many items that apply were answered with `no-answer` or worse (never those whose first option that is), or by weight. */
  readonly refused?: RefusedCondition;
}

/** A severity that takes the place of a lower one while its context holds. */
export interface SeverityRule {
  readonly context: ContextCondition;
  readonly severity: Severity;
}

/** One way a clinic may answer. */
export interface Option {
  readonly id: string;
  /** 0 no concern, 0.5 some, 1 full concern. Never falls along an item's list; the first is 0. */
  readonly concern: number;
  readonly label: Voiced;
  /** A whole sentence on what they did, as the result says it: “They would not show a germ test for this batch.” */
  readonly found?: string;
  /** What to ask next, given this answer, in the visitor's own voice. Never the question once more. */
  readonly followUp?: string;
}

/** One question to ask a provider. */
export interface Item {
  readonly id: string;
  /** Id of the domain it belongs to. */
  readonly domain: string;
  readonly severity: Severity;
  /** The most severe that holds wins. */
  readonly severityWhen?: readonly SeverityRule[];
  readonly when?: ItemCondition;
  /** A few words that stand for the question in lists. Falls back to the prompt. */
  readonly short?: string;
  readonly prompt: Voiced;
  readonly why: string;
  readonly good: string;
  readonly worrying: string;
  /** What to ask to see. */
  readonly proof: string;
  /** The clinic's corrective action. */
  readonly fix: string;
  /** From best to worst. */
  readonly options: readonly Option[];
  /** Ids of `Pack.sources`. */
  readonly sources: readonly string[];
}

/** A marketing claim that is a warning sign. */
export interface Claim {
  readonly id: string;
  /** Claims of one category count once: the most severe that was heard. */
  readonly category: string;
  readonly severity: Severity;
  readonly severityWhen?: readonly SeverityRule[];
  /** Plans that the claim is usually made for. Only the order of the list to tick follows it. */
  readonly fits?: { readonly context: ContextCondition };
  /** The claim as it is usually said. An example to question, not our words. */
  readonly label: string;
  /** The claim in a few words, for a list to tick. Falls back to the label. */
  readonly short?: string;
  /** Other ways of saying it. */
  readonly also?: readonly string[];
  readonly why: string;
  /** The question to ask back. */
  readonly ask: string;
  /** The question of the list that asks the same: a message puts one of the two. Where there is none, it counts for nothing. */
  readonly likeItem?: string;
  /** Rules that find the claim in a text. Read by `scanClaims` alone. */
  readonly match?: unknown;
  readonly sources: readonly string[];
}

/** A rule that raises the level on its own. None ever lowers it. */
export interface Floor {
  readonly id: string;
  readonly when: FloorCondition;
  /** Id of the hazard that it serves, in the table that all packs share. */
  readonly hazard?: string;
  readonly level: Level;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** Id of a source that is no finding: what rests on nothing but the judgement of a pack's authors. */
export const OWN_JUDGEMENT = 'own-judgement';

/** A dated piece of evidence. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `n.d.` for a page that gives none. */
  readonly date: string;
  /** http or https only. Only `own-judgement` may have none. */
  readonly url?: string;
}

/** An answer of older responses that is kept and asked again: another answer now stands for a part of it. */
export interface AskAgain {
  /** The last version of the pack under which it had its wider meaning. */
  readonly through: string;
  readonly option: string;
  /** What it may mean until it is asked again. */
  readonly may: readonly string[];
}

/** Something about the visitor's plan that decides which items apply. */
export interface ContextQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly help?: string;
  /** What to ask the clinic, where the visitor is not sure. */
  readonly ask?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly askAgain?: readonly AskAgain[];
}

/** Who wrote a pack, who paid, and how it is kept up. */
export interface About {
  readonly authors: string;
  readonly funding: string;
  readonly interests: string;
  readonly updatePolicy: string;
  readonly method: string;
}

/** The score from which each level begins, 0 to 100, rising. */
export type Bands = Readonly<Record<Exclude<Level, 'few'>, number>>;

/** The questions about one treatment, in one language. */
export interface Pack {
  readonly format: 'provider-vetting/pack@1';
  readonly id: string;
  readonly version: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** The decision in one sentence. */
  readonly decision: string;
  /** ISO date of the last review. */
  readonly reviewed: string;
  /** ISO date; past it, the result says that rules may have changed. */
  readonly nextReview: string;
  readonly about: About;
  readonly context: readonly ContextQuestion[];
  readonly domains: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly Item[];
  /** Titles of the claim categories, in the order shown. */
  readonly categories?: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly Claim[];
  readonly floors: readonly Floor[];
  readonly bands: Bands;
  readonly sources: Readonly<Record<string, Source>>;
  readonly panels?: Panels;
  /** Word lists shared by the claims' rules. Read by `scanClaims` alone. */
  readonly scan?: unknown;
  /** The widget's own sentences in this language. */
  readonly interface?: Readonly<Record<string, string>>;
}
