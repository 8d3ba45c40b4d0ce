import { plainTextInSlices } from '../../claims/plain-text.ts';
import { scanInSlices } from '../../claims/scan-claims.ts';
import type { ClaimMatch, Scannable } from '../../claims/types.ts';

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
  signal: AbortSignal,
): Promise<ReadText | undefined> {
  const text = await runInSlices(plainTextInSlices(pasted), signal);
  if (text === undefined) return undefined;
  const matches = await runInSlices(scanInSlices(pack, text), signal);
  // What is found is drawn in a task of its own.
  await nextTask();
  return matches && { text, matches };
}

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

/** Comes back after the page had its turn. Not by timer: browsers hold back timers that call each other. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
