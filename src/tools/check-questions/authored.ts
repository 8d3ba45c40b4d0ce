import type { HazardLink } from '../shared/hazard-table.ts';
import type { Openings } from '../shared/openings.ts';
import type { SharedContent } from '../shared/shared-content.ts';
import type { Fault } from './fault.ts';

/** One folder under `questions/`, with what it takes from `questions/shared/`: nothing in it has been checked yet. */
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
  /** Language → rules that find claims in a text, as `claims.<lang>.rules` holds them. */
  readonly rules: Readonly<Record<string, string>>;
  /** Its files as they were written, where something was joined to them. */
  readonly written?: Pick<AuthoredPack, 'logic' | 'sources' | 'wording'>;
  /** What its answers open, and which of its options and claims are hazards of the table. */
  readonly hazards?: { readonly openings?: Openings; readonly links: readonly HazardLink[] };
}

/** Everything under `questions/`. */
export interface AuthoredQuestions {
  /** Path of the folder itself. */
  readonly root: string;
  readonly packs: readonly AuthoredPack[];
  /** What packs can take. */
  readonly shared?: SharedContent;
  /** What packs asked for and cannot have. */
  readonly unjoined?: readonly Fault[];
  /** Language → the rules that claims of all treatments share. */
  readonly sharedRules: Readonly<Record<string, string>>;
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
