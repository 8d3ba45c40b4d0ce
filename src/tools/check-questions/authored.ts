import type { Fault } from './fault.ts';

/** One folder under `questions/`, as it was written: nothing in it has been checked yet. */
export interface AuthoredPack {
  /** Path of the folder, such as `questions/exosome-therapy`. */
  readonly folder: string;
  readonly logic: unknown;
  readonly sources: unknown;
  readonly cases: unknown;
  /** `CHANGES.json`, where there is one. */
  readonly changes?: unknown;
  /** Language → wording. */
  readonly wording: Readonly<Record<string, unknown>>;
  /** Language → rules that find claims in a text. */
  readonly match: Readonly<Record<string, unknown>>;
}

/** Everything under `questions/`. */
export interface AuthoredQuestions {
  /** Path of the folder itself. */
  readonly root: string;
  readonly packs: readonly AuthoredPack[];
  /** Language → the widget's own sentences. */
  readonly interface: Readonly<Record<string, unknown>>;
  /** Part that is fetched later → language → its sentences. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Language → words that we never use outside a quoted claim. */
  readonly bannedWords: unknown;
  /** Files that are not JSON. */
  readonly unreadable: readonly Fault[];
}

/** The language that reviewers read first, and that every other one is compared with. */
export const REFERENCE = 'en';
