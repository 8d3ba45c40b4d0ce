/** Who fills the checklist in. */
export type Audience = 'patient' | 'provider-page' | 'staff';

/** What was said about one item. */
export interface Answer {
  /** Id of one of the item's options, `not-asked`, or `promised` (“they will find out and tell me”). */
  readonly option: string;
  readonly note?: string;
  /** Staff only: what can be shown, and where it is. */
  readonly evidence?: string;
  /** Staff only. */
  readonly owner?: string;
  /** Staff only: ISO date. */
  readonly due?: string;
  /** Staff and disclosures only: the clinic's own words, 280 characters at most. */
  readonly reply?: string;
}

/** Whether a claim was met. A claim that is in neither state is unknown. */
export type ClaimMark = 'heard' | 'not-heard';

/** A day to compare with, as the self-audit wrote it down. */
export interface MarkedDay {
  readonly on: string;
}

/** What a clinic leaves out of what it publishes. */
export interface LeftOut {
  /** Ids of items, with the clinic's own words beside them. */
  readonly answers: readonly string[];
  /** Ids of claims. */
  readonly claims: readonly string[];
}

/** What one visitor said about one pack. Saved, shared, exported and imported in this form. */
export interface Response {
  readonly format: 'provider-vetting/response@1';
  readonly pack: { readonly id: string; readonly version: string };
  readonly audience: Audience;
  readonly provider?: string;
  /** ISO times, set when a response is first kept. */
  readonly created?: string;
  readonly updated?: string;
  /** Context question id → option id. Absent counts as `unsure`. */
  readonly context: Readonly<Record<string, string>>;
  /** Ids of context questions that were answered under an older version of the pack and are to be asked again. */
  readonly askAgain?: readonly string[];
  /** Item id → answer. Absent, `not-asked` or `promised` is unknown. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Claim id → mark. Absent is unknown. */
  readonly claims: Readonly<Record<string, ClaimMark>>;
  /** Staff only: the self-audit as it stood on days that were marked. Each has its ISO day as `on`. */
  readonly marked?: readonly MarkedDay[];
  /** Staff only: what is not published, though it was answered. */
  readonly leftOut?: LeftOut;
}
