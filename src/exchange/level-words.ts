import { signsOf } from '../assessment/finding-words.ts';
import { ofProduct } from '../assessment/product-status.ts';
import type { Assessment } from '../assessment/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Response } from '../response/types.ts';
import type { Phrases } from './phrases.ts';

/** The level as a heading, and what stands under it where that level is not of their answers. */
export interface LevelWords {
  readonly title: string;
  readonly answers: string | undefined;
}

/**
 * The level in words. It ends in “so far” while anything can still raise it. Where the product alone sets it and
 * nothing was found, it is put down to the product: “some warning signs” above none would be a riddle.
 */
export function levelWords(
  pack: Pack,
  response: Response,
  assessment: Assessment,
  say: Phrases['say'],
): LevelWords {
  const { level, answered, findings } = assessment;
  const isFinal = level.low === level.high || level.low === 'stop';
  const isOfProduct = signsOf(pack, findings).length === 0 && ofProduct(pack, response, assessment).setsLevel;
  // “Stop” says what to do, and speaks of no signs.
  if (isOfProduct && level.low !== 'stop')
    return {
      title: say('alone.title', { level: say(`level.${level.low}`) }),
      answers: say(answered === 0 ? 'result.askedNone' : 'alone.clear'),
    };
  return {
    title: say(isFinal ? `level.${level.low}` : `soFar.${level.low}`),
    answers: undefined,
  };
}

/** What could become of an open level, and whether an answer could lower it. */
export function couldBecomeKey(pack: Pack, response: Response, assessment: Assessment): string {
  if (assessment.level.low === 'few') return 'result.couldRise';
  return ofProduct(pack, response, assessment).holdsLevel ? 'result.couldRiseOnly' : 'result.couldBecome';
}
