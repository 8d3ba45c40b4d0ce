import type { Pack } from '../pack/types.ts';
import { isDay, isRecord } from '../pack/values.ts';
import { parseResponse } from '../response/parse.ts';
import type { Response } from '../response/types.ts';

/** Where a visitor's answers come from. */
export const ORIGINS = ['advert', 'visit', 'reply'] as const;

export type Origin = (typeof ORIGINS)[number];

/** What was known at one time: after an advert, a visit, a written reply. */
export interface Stage {
  readonly origin: Origin;
  /** ISO day. */
  readonly on: string;
  readonly response: Response;
}

/** How many stages are kept; the oldest give way. */
export const MOST_STAGES = 6;

/** The stages of what was kept, oldest first, read as any file is: what no longer fits is left out. */
export function readStages(pack: Pack, kept: unknown): readonly Stage[] {
  return storedIn(kept).flatMap(stage => {
    const origin = ORIGINS.find(one => one === stage.origin);
    if (!origin || !isDay(stage.on)) return [];
    return [{ origin, on: `${stage.on}`, response: parseResponse(pack, stage.response).response }];
  });
}

/** What was kept before with one stage more. What comes of the same on the same day takes its place. */
export function withStage(kept: unknown, stage: Stage): readonly unknown[] {
  const others = storedIn(kept).filter(({ origin, on }) => origin !== stage.origin || on !== stage.on);
  return [...others, stage].slice(-MOST_STAGES);
}

/** What answers are likely to come of: claims alone of an advert, the first answers of a visit. */
export function likelyOrigin(response: Response, stages: readonly Stage[]): Origin {
  if (Object.keys(response.answers).length === 0) return 'advert';
  return stages.some(({ origin }) => origin === 'visit') ? 'reply' : 'visit';
}

function storedIn(kept: unknown): readonly Record<string, unknown>[] {
  const stages = isRecord(kept) ? kept.stages : undefined;
  return Array.isArray(stages) ? stages.filter(isRecord) : [];
}
