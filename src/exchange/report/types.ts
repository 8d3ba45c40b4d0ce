/** A word and what it stands for: “Why it matters”, and why. */
export interface ReportRow {
  readonly term: string;
  readonly text: string;
}

/** One finding, question, claim or source. */
export interface ReportEntry {
  /** A word before the title: how much it weighs. */
  readonly mark?: string;
  readonly title: string;
  readonly rows?: readonly ReportRow[];
  /** Answers to tick on paper. */
  readonly boxes?: readonly string[];
}

/** Entries under a smaller heading, or under none. */
export interface ReportPart {
  readonly title?: string;
  readonly entries: readonly ReportEntry[];
}

/** One heading and what stands under it. */
export interface ReportSection {
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly ReportPart[];
  /** Whether each entry is ticked as a whole, as a claim is. */
  readonly ticked?: true;
}

/** What goes on paper or into a text, before it is written as either. */
export interface Report {
  readonly title: string;
  /** What it is about, when it was written, and which questions were used. */
  readonly facts: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly closing: readonly string[];
}

/** Whom a report is about, and the ISO day on which it is written. */
export interface ReportFor {
  readonly provider: string | null;
  readonly day: string;
  /** What a pasted advert says, by claim. */
  readonly advert?: ReadonlyMap<string, string> | undefined;
}
