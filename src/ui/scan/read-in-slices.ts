import { plainTextInSlices } from '../../claims/plain-text.ts';
import { type LearnedIn, scanInSlices } from '../../claims/scan-in-slices.ts';
import { type Told, toldInSlices } from '../../claims/told.ts';
import type { ClaimMatch, Scannable } from '../../claims/types.ts';
import { nextTask } from '../next-task.ts';

/** How long the page waits for us at most: half a frame. */
const SLICE_MS = 8;

/** A pasted text as it is shown, and the claims in it. */
export interface ReadText {
  readonly text: string;
  readonly matches: readonly ClaimMatch[];
}

/** Reads a pasted text piece by piece, so that the page stays alive. Undefined when stopped before the end. */
export async function readInSlices(
  pack: Scannable,
  pasted: string,
  learnedIn: LearnedIn,
  signal: AbortSignal,
): Promise<ReadText | undefined> {
  const text = await runInSlices(plainTextInSlices(pasted), signal);
  if (text === undefined) return undefined;
  const matches = await runInSlices(scanInSlices(pack, text, learnedIn), signal);
  // What is found is drawn in a task of its own.
  await nextTask();
  return matches && { text, matches };
}

/** The answers to context questions that a text tells, read as alive. */
export const readTold = (
  pack: Scannable,
  text: string,
  signal: AbortSignal,
): Promise<readonly Told[] | undefined> => runInSlices(toldInSlices(pack, text), signal);

async function runInSlices<Result>(
  slices: Generator<number, Result, void>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    await nextTask();
    if (signal.aborted) return undefined;
    const until = performance.now() + SLICE_MS;
    do {
      const slice = slices.next();
      if (slice.done) return slice.value;
    } while (performance.now() < until);
  }
}
