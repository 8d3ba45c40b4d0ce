/** What lies under `questions/shared/`, as it was written: nothing in it has been checked yet. */
export interface SharedContent {
  /** Path of the folder. */
  readonly folder: string;
  /** `logic.json`: items, claims, floors and entries of panels, each by its id. */
  readonly logic: unknown;
  /** `hazards.json`: the least level of each hazard, by what is opened. */
  readonly hazards: unknown;
  readonly sources: unknown;
  /** Language → wording, under the ids of the logic. */
  readonly wording: Readonly<Record<string, unknown>>;
}

/** What a pack can take from there by `"shared": "<id>"`. */
export const SHARED_LISTS = ['items', 'claims', 'floors', 'panels'] as const;
