import type { Response } from '../response/types.ts';

/**
 * What a pasted advert says, by claim, a few words of each. Held by the `pack` of the answers it was added to: all
 * edits of them carry it on, answers that are opened in their place have another. Kept with the walk, in the tab alone.
 */
export const adverts = new WeakMap<Response['pack'], ReadonlyMap<string, string>>();

/** Such words as they were kept, without what is none. */
export function readAdvert(kept: unknown): ReadonlyMap<string, string> {
  return new Map<string, string>(
    Array.isArray(kept) ? (kept.filter(Array.isArray) as [string, string][]) : [],
  );
}
