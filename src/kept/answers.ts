import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../response/parse.ts';
import type { Response } from '../response/types.ts';
import { keptKey, type Subject } from './keys.ts';
import { readStages, type Stage, withStage } from './stages.ts';
import { read, remove, write } from './store.ts';
import { stays, untilFrom } from './term.ts';
import { subjectOf } from './walk.ts';

/** Answers that were kept on this device, how they came to be, and the ISO time until which they stay. */
export interface KeptAnswers extends ParsedResponse {
  readonly until: string;
  readonly stages: readonly Stage[];
}

/**
 * Keeps answers on this device. With `stage`, what was known by then stays beside what was kept before. Returns the ISO time
 * until which they stay, `undefined` where that is refused.
 */
export function keepAnswers(
  device: Storage | null,
  response: Response,
  asked: readonly [answered: number, applicable: number],
  now: Date,
  stage?: Omit<Stage, 'response'>,
): string | undefined {
  const until = untilFrom(now.getTime());
  const key = keptKey(subjectOf(response));
  const stages = stage && { stages: withStage(read(device, key), { ...stage, response }) };
  return write(device, key, { until, response, asked, ...stages }) ? until : undefined;
}

/** Answers kept of this subject. What is past its time is erased instead. */
export function recallAnswers(
  device: Storage | null,
  pack: Pack,
  subject: Subject,
  now: Date,
): KeptAnswers | undefined {
  const key = keptKey(subject);
  const kept = read(device, key);
  const until = isRecord(kept) ? stays(kept.until, now.getTime()) : undefined;
  if (!isRecord(kept) || until === undefined) {
    remove(device, key);
    return undefined;
  }
  if (until !== kept.until) write(device, key, { ...kept, until });
  return { ...parseResponse(pack, kept.response), stages: readStages(pack, kept), until };
}
