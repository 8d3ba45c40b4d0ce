import type { Order, Step } from '../machine/types.ts';
import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { parseResponse } from '../response/parse.ts';
import type { Audience, Response } from '../response/types.ts';
import { readAdvert } from './adverts.ts';
import { lastErasure } from './erasure.ts';
import { type Subject, walkKey } from './keys.ts';
import { read, remove, write } from './store.ts';

/** A walk as it is kept in the tab. */
export interface KeptWalk {
  readonly response: Response;
  readonly at: Step;
  readonly order: Order;
  readonly place: 'asking' | 'reviewing' | 'assessed';
  /** Steps behind the visitor, latest last. */
  readonly trail: readonly Step[];
  /** Items answered, of those that apply: the first screen shows it before a pack is there to count them. */
  readonly asked: readonly [answered: number, applicable: number];
  /** Until when the copy stays on the device that these answers go on from, or were kept as: it tells it from others. */
  readonly until?: string | undefined;
  /** What a pasted advert says, by claim. */
  readonly advert?: readonly (readonly [claim: string, words: string])[];
}

/** A walk as it goes on, and the paths of answers that no longer fit the pack. */
export interface RecalledWalk {
  readonly walk: Omit<KeptWalk, 'asked' | 'advert'>;
  readonly advert: ReadonlyMap<string, string>;
  readonly dropped: readonly string[];
}

/** Whom a response belongs to. */
export function subjectOf({ pack, audience, provider }: Response): Subject {
  return { pack: pack.id, audience, provider: provider ?? null };
}

/**
 * Keeps a walk in the tab under the name of whom it is about, with what the device says of erasing. `false` where the
 * browser refuses, or has no room.
 */
export function keepWalk(tab: Storage, walk: KeptWalk, device: Storage | null): boolean {
  return write(tab, walkKey(subjectOf(walk.response)), marked(walk, device));
}

/** Whether the tab holds this walk and no other: a page that was away may have been overtaken, or erased. */
export function isKept(tab: Storage, walk: KeptWalk, device: Storage | null): boolean {
  const kept = read(tab, walkKey(subjectOf(walk.response)));
  return JSON.stringify(kept) === JSON.stringify(marked(walk, device));
}

/** Forgets a walk. */
export function forgetWalk(tab: Storage, subject: Subject): void {
  remove(tab, walkKey(subject));
}

/** What was kept of this subject. */
export function recallWalk(tab: Storage, pack: Pack, subject: Subject): RecalledWalk | undefined {
  const recalled = readWalk(pack, subject.audience, read(tab, walkKey(subject)));
  const found = recalled && subjectOf(recalled.walk.response);
  return found && walkKey(found) === walkKey(subject) ? recalled : undefined;
}

/** A walk that was kept for this audience, as far as it still fits the pack. */
export function readWalk(pack: Pack, audience: Audience, kept: unknown): RecalledWalk | undefined {
  if (!isRecord(kept)) return undefined;
  const { response, dropped } = parseResponse(pack, kept.response);
  if (response.audience !== audience) return undefined;
  const [at] = readStep(kept.at);
  const trail = Array.isArray(kept.trail) ? kept.trail.flatMap(readStep) : [];
  const place = (['asking', 'reviewing', 'assessed'] as const).find(one => one === kept.place);
  return {
    walk: {
      response,
      at: at ?? { kind: 'item', id: '' },
      trail,
      order: kept.order === 'short' ? 'short' : 'topic',
      place: place ?? 'asking',
      ...(typeof kept.until === 'string' ? { until: kept.until } : {}),
    },
    advert: readAdvert(kept.advert),
    dropped,
  };
}

function marked(walk: KeptWalk, device: Storage | null): object {
  const erasure = lastErasure(device);
  return erasure === undefined ? walk : { ...walk, erasure };
}

function readStep(step: unknown): readonly Step[] {
  if (!isRecord(step)) return [];
  const kind = (['five', 'harm', 'context', 'item', 'claims'] as const).find(one => one === step.kind);
  return kind && typeof step.id === 'string' ? [{ kind, id: step.id }] : [];
}
