import type { Pack } from '../../pack/types.ts';
import { isRecord } from '../../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../../response/parse.ts';
import type { Response } from '../../response/types.ts';

/** How long answers stay on a device. */
const DAYS = 30;

const PREFIX = 'provider-vetting:';
const KEPT = `${PREFIX}kept:`;

/** Answers that were kept on this device, and the ISO time until which they stay. */
export interface KeptAnswers extends ParsedResponse {
  readonly until: string;
}

/** Keeps answers on this device. Returns the ISO time until which they stay, `undefined` where that is refused. */
export function keepAnswers(
  storage: Storage | null,
  pack: Pack,
  response: Response,
  asked: readonly [answered: number, applicable: number],
  now: Date,
): string | undefined {
  const until = new Date(now.getTime() + DAYS * 86_400_000).toISOString();
  try {
    storage?.setItem(KEPT + pack.id, JSON.stringify({ until, response, asked }));
    return storage ? until : undefined;
  } catch {
    return undefined;
  }
}

/** Answers kept for this pack. What is past its time is erased instead, for every pack. */
export function recallAnswers(storage: Storage | null, pack: Pack, now: Date): KeptAnswers | undefined {
  eraseExpired(storage, now);
  const kept = read(storage, KEPT + pack.id);
  if (!kept) return undefined;
  return { ...parseResponse(pack, kept.response), until: kept.until };
}

/** Erases what is past its time, or cannot be read. */
export function eraseExpired(storage: Storage | null, now: Date): void {
  for (const key of keysOf(storage)) {
    if (!key.startsWith(KEPT)) continue;
    const kept = read(storage, key);
    // A date far ahead was not written here, and would never end.
    const left = kept ? Date.parse(kept.until) - now.getTime() : 0;
    if (!(left > 0 && left <= (DAYS + 1) * 86_400_000)) remove(storage, key);
  }
}

/** Erases every key of ours, for whatever pack. */
export function eraseOurKeys(storage: Storage | null): void {
  for (const key of keysOf(storage)) if (key.startsWith(PREFIX)) remove(storage, key);
}

function read(storage: Storage | null, key: string): { until: string; response: unknown } | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (!isRecord(kept) || typeof kept.until !== 'string') return undefined;
    return { until: kept.until, response: kept.response };
  } catch {
    return undefined;
  }
}

function remove(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Refused storage holds nothing of ours.
  }
}

function keysOf(storage: Storage | null): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  } catch {
    return [];
  }
}
