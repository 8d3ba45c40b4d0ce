/** What the first screen says of one pack, and the source that its line on the product's status rests on. */
export type PackWords = readonly [
  id: string,
  title: string,
  checked: string,
  status?: string,
  source?: string,
];

/**
 * What every first screen says in one language: the packs, then sentences in the order of `firstKeys`.
 * Lists instead of records, because these words travel in the loader.
 */
export type FirstWords = readonly [
  packs: readonly PackWords[],
  fixed: string,
  who: string,
  loading: string,
  failed: string,
  retry: string,
  ...doors: string[],
];

/** Sentences of every first screen: keys of `questions/interface/` with `first.` before them. Doors come last. */
export const firstKeys = [
  'fixed',
  'who',
  'loading',
  'failed',
  'retry',
  'advert',
  'advertLine',
  'soon',
  'soonLine',
  'note',
  'noteLine',
  'had',
  'hadLine',
] as const;

/** Sentences of first screens that only the app draws. */
export const moreKeys = [
  'again',
  'answered',
  'asked',
  'broken',
  'erased',
  'eyebrow',
  'fixedKept',
  'fixedStaff',
  'goOn',
  'offline',
  'others',
  'page',
  'pageLine',
  'resume',
  'saved',
  'staff',
  'staffLine',
  'staffTitle',
  'undo',
  'unnamed',
  'wipe',
  'wipes',
  'wipesKept',
] as const;

/** These sentences in one language. */
export type MoreWords = Readonly<Record<(typeof moreKeys)[number], string>>;

/** What `dist/questions/first.<lang>.json` holds. */
export interface FirstFile {
  readonly first: FirstWords;
  readonly more: MoreWords;
}
