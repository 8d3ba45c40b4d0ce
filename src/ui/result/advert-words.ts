import type { Response } from '../../response/types.ts';

/**
 * What a pasted advert says, by claim. Held by the `pack` of the answers it was added to: all edits of them carry it
 * on, answers that are opened in their place have another. Never kept: a reload forgets it.
 */
export const adverts = new WeakMap<Response['pack'], ReadonlyMap<string, string>>();
