import { OWN_JUDGEMENT } from '../../pack/types.ts';
import { at, type Draft, type Place, textAt, withAt } from './draft.ts';

/** A set of questions on the desk. */
export interface Work {
  readonly draft: Draft;
  /** As it was opened, or began: what others wrote of themselves is found by it. */
  readonly opened: Draft;
  /** As it was last saved or opened: what differs from it would be lost. */
  readonly saved: Draft;
  /** The file of one's own that it came from. */
  readonly file?: string;
  /** Whether it came with this site: its sentences have been read by others than who changes it. */
  readonly isShipped?: boolean;
}

/** What is open, and what was put aside for it before it was saved; the newest stands last. */
export interface Shelf {
  readonly work: Work;
  readonly aside: readonly Work[];
}

/** What the authors of a set say of themselves and of their own work. */
const THEIRS = ['authors', 'funding', 'interests', 'updatePolicy', 'method'] as const;

/** Whose judgement it is where a statement rests on no finding. */
const JUDGE = ['sources', OWN_JUDGEMENT, 'publisher'] as const;

/** A set as it is opened. */
export function begin(draft: Draft, from: Pick<Work, 'file' | 'isShipped'> = {}): Work {
  return { draft, opened: draft, saved: draft, ...from };
}

/** Whether something would be lost with this work. */
export function isUnsaved({ draft, saved }: Work): boolean {
  return draft !== saved && JSON.stringify(draft) !== JSON.stringify(saved);
}

/** Another set in the place of this one, which is put aside where it was not saved. */
export function replace({ work, aside }: Shelf, next: Work): Shelf {
  return { work: next, aside: isUnsaved(work) ? [...aside, work] : aside };
}

/** Takes back what was put aside; what is open changes places with it where it was not saved. */
export function bringBack(shelf: Shelf, place: number): Shelf {
  const next = shelf.aside[place];
  if (!next) return shelf;
  return replace({ ...shelf, aside: shelf.aside.filter((_, index) => index !== place) }, next);
}

/**
 * The work with another value at a place. With the first change of a set that somebody else may have written, what its
 * authors say of themselves is taken out: they did not write, pay for or check what it is now.
 */
export function changed(work: Work, place: Place, value: unknown): Work {
  const isFirst = work.draft === work.opened || !isUnsaved({ ...work, saved: work.opened });
  const own = isFirst ? withoutThem(work) : work.draft;
  return { ...work, draft: withAt(own, place, value) };
}

/** The work with what its authors said of themselves when it was opened: for who opened a set of her own. */
export function withNames(work: Work): Work {
  const draft = withAt(work.draft, ['about'], at(work.opened, ['about']));
  const theirs = at(work.opened, JUDGE);
  return { ...work, draft: theirs === undefined ? draft : withAt(draft, JUDGE, theirs) };
}

/** Whether names were taken out that are not written anew. */
export function lacksNames({ draft, opened }: Work): boolean {
  return textAt(opened, ['about', 'authors']) !== '' && textAt(draft, ['about', 'authors']) === '';
}

/** Whether the day of the last check is that of others, of what it was before the change. */
export function hasTheirDay(work: Work): boolean {
  const { draft, opened } = work;
  const isTheirs = textAt(opened, ['about', 'authors']) !== '';
  const isSame = textAt(draft, ['reviewed']) === textAt(opened, ['reviewed']);
  return isTheirs && isSame && textAt(draft, ['about', 'authors']) !== textAt(opened, ['about', 'authors']);
}

function withoutThem({ draft, opened }: Work): Draft {
  const own = THEIRS.reduce(withoutName, draft);
  const isTheirs = textAt(opened, ['about', 'authors']) !== '' && textAt(own, JUDGE) !== '';
  // Their judgement stays theirs: under what somebody else worded, “the authors” would no longer say whose it is.
  return isTheirs
    ? withAt(own, JUDGE, `The authors of “${textAt(opened, ['title'])}”, before it was changed`)
    : own;
}

function withoutName(draft: Draft, key: (typeof THEIRS)[number]): Draft {
  return textAt(draft, ['about', key]) === '' ? draft : withAt(draft, ['about', key], '');
}
