import { readInSteps } from './read.ts';
import type { Pack } from './types.ts';

/**
 * Reads a pack file.
 * @param data What `JSON.parse` made of the file.
 * @example
 * const pack = parsePack(await (await fetch('/questions/exosome-therapy.en.json')).json());
 * @throws {PackError} with every fault at once, each with its path.
 */
export function parsePack(data: unknown): Pack {
  const reading = readInSteps(data, Number.POSITIVE_INFINITY);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
