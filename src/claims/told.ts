import { toldAnswersOf } from './rules-of.ts';
import { scanInSlices } from './scan-in-slices.ts';
import type { Scannable } from './types.ts';

/** An answer to a context question that a text gives by itself, and the words in which it does. */
export interface Told {
  readonly question: string;
  readonly option: string;
  readonly excerpt: string;
}

/** An advert says early how a thing is done: of a longer text, so much is looked at. */
const LONGEST = 20_000;

const telling = new WeakMap<Scannable, Scannable>();

/** The answers of a pack in the place of its claims, so that they are read as carefully: what is denied is not told. */
function tellingOf(pack: Scannable): Scannable {
  const known = telling.get(pack);
  if (known) return known;
  const made = { id: pack.id ?? '', claims: toldAnswersOf(pack).map(id => ({ id })) };
  telling.set(pack, made);
  return made;
}

/**
 * The answers to context questions that a text tells, each once, in the order of the text. Hands back control as
 * `scanInSlices` does. What it only mentions, asks or reports tells nothing.
 */
export function* toldInSlices(pack: Scannable, text: string): Generator<number, readonly Told[], void> {
  const from = tellingOf(pack);
  if (from.claims.length === 0) return [];
  const matches = yield* scanInSlices(from, text.slice(0, LONGEST), () => undefined);
  const told = new Map<string, Told>();
  for (const { claim, certainty, excerpt } of matches) {
    const [question = '', option = ''] = claim.split(' ');
    if (certainty === 'says' && !told.has(claim)) told.set(claim, { question, option, excerpt });
  }
  return [...told.values()];
}
