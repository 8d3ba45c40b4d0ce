import type { Order, Step } from '../machine/types.ts';
import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { parseResponse } from '../response/parse.ts';
import type { Audience, Response } from '../response/types.ts';

/** A walk as it is kept in the tab. */
export interface KeptWalk {
  readonly response: Response;
  readonly at: Step;
  readonly order: Order;
  readonly place: 'asking' | 'reviewing' | 'assessed';
  /** Items answered, of those that apply: the first screen shows it before a pack is there to count them. */
  readonly asked: readonly [answered: number, applicable: number];
}

/** The key under which a pack's walk is kept. */
export function keyOf(packId: string): string {
  return `provider-vetting:${packId}`;
}

/** Keeps a walk. `false` where the browser refuses, or has no room. */
export function keepWalk(storage: Storage, packId: string, walk: KeptWalk): boolean {
  try {
    storage.setItem(keyOf(packId), JSON.stringify(walk));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a walk. Where storage is refused there is nothing to forget. */
export function forgetWalk(storage: Storage, packId: string): void {
  try {
    storage.removeItem(keyOf(packId));
  } catch {
    // Refused storage holds nothing of ours.
  }
}

/** What was kept for this audience, as far as it still fits the pack, and which answers no longer do. */
export function recallWalk(
  storage: Storage,
  pack: Pack,
  audience: Audience,
): { readonly walk: Omit<KeptWalk, 'asked'>; readonly dropped: readonly string[] } | undefined {
  const kept = readJson(storage, keyOf(pack.id));
  if (!isRecord(kept)) return undefined;
  const { response, dropped } = parseResponse(pack, kept.response);
  if (response.audience !== audience) return undefined;
  const at = isRecord(kept.at) ? kept.at : {};
  const kind = (['context', 'order', 'item', 'claims'] as const).find(one => one === at.kind);
  const place = (['asking', 'reviewing', 'assessed'] as const).find(one => one === kept.place);
  return {
    walk: {
      response,
      at: { kind: kind ?? 'item', id: typeof at.id === 'string' ? at.id : '' },
      order: kept.order === 'short' ? 'short' : 'topic',
      place: place ?? 'asking',
    },
    dropped,
  };
}

function readJson(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}
