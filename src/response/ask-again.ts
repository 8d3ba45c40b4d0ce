import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { isUpTo } from '../pack/version.ts';
import type { Response } from './types.ts';

/**
 * Ids of the context questions that are to be asked again: since the version under which they were answered,
 * another answer has come to stand for a part of what the one chosen meant.
 */
export function outgrown(
  pack: Pack,
  context: Readonly<Record<string, string>>,
  version: string,
): readonly string[] {
  return pack.context
    .filter(({ id, askAgain = [] }) =>
      askAgain.some(({ through, option }) => option === own(context, id) && isUpTo(version, through)),
    )
    .map(({ id }) => id);
}

/** What a context question was answered with, unless it is to be asked again. */
export function settledContext(response: Response, id: string): string | undefined {
  return response.askAgain?.includes(id) ? undefined : own(response.context, id);
}

/** The context as other programs may take it: what is to be asked again is not sure. */
export function sureContext({ context, askAgain = [] }: Response): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(context).map(([id, option]) => [id, askAgain.includes(id) ? 'unsure' : option]),
  );
}
