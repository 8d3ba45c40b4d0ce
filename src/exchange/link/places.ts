import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import { OPEN_OPTIONS } from '../../response/open-options.ts';
import type { Response } from '../../response/types.ts';

/** Where a response can hold one of a few values. */
export interface Place {
  readonly part: 'audience' | 'context' | 'answers' | 'claims';
  readonly id: string;
  /** The first stands for nothing said. */
  readonly values: readonly string[];
}

const NOTHING = '';

/**
 * Every place of a pack, in its order. What a link packs rests on this list and on nothing else.
 * @param open Answers that every item has beside its options. Links of the first format knew no promises.
 */
export function placesOf(pack: Pack, open: readonly string[] = OPEN_OPTIONS): readonly Place[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    { part: 'audience', id: '', values: ['patient', 'provider-page', 'staff'] },
    ...pack.context.map(({ id, options }) => ({
      ...({ part: 'context', id } as const),
      values: [...new Set([NOTHING, 'unsure', ...ids(options)])],
    })),
    ...pack.items.map(({ id, options }) => ({
      ...({ part: 'answers', id } as const),
      values: [...new Set([NOTHING, ...open, ...ids(options)])],
    })),
    ...pack.claims.map(
      ({ id }) => ({ part: 'claims', id, values: [NOTHING, 'heard', 'not-heard'] }) as const,
    ),
  ];
}

/** The index of what a response holds in a place. */
export function valueAt(response: Response, { part, id, values }: Place): number {
  const held =
    part === 'audience'
      ? response.audience
      : part === 'answers'
        ? own(response.answers, id)?.option
        : own(response[part], id);
  return Math.max(0, values.indexOf(held ?? NOTHING));
}
