import { own } from '../pack/own.ts';
import type { Response } from './types.ts';

/** Ids of the items, claims and context questions that two responses say different things of. Notes do not count. */
export function changedBetween(before: Response, now: Response): readonly string[] {
  const differing = <T>(
    one: Readonly<Record<string, T>>,
    other: Readonly<Record<string, T>>,
    said: (value: T | undefined) => unknown,
  ) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      id => said(own(one, id)) !== said(own(other, id)),
    );
  return [
    ...differing(before.answers, now.answers, answer => answer?.option ?? 'not-asked'),
    ...differing(before.claims, now.claims, mark => mark),
    ...differing(before.context, now.context, option => option ?? 'unsure'),
  ];
}
