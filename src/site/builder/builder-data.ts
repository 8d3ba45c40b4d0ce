import type { Build } from './snippets.ts';

/** What the page says of this build: sets of questions with their languages, version, hashes. */
export interface BuilderData extends Build {
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly langs: readonly string[];
  }[];
}
