import type { Pack } from '../../pack/types.ts';
import { isRecord } from '../../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../../response/parse.ts';
import type { Response } from '../../response/types.ts';

/** How long a set stays on a device, in days. */
export const KEPT_DAYS = 30;

/** How many sets of one pack are kept at most. */
export const MOST_SETS = 3;

/** The most characters that a name may have. */
export const LONGEST_NAME = 60;

/** One clinic's answers, kept on this device under a name that the visitor gave. */
export interface KeptSet extends ParsedResponse {
  readonly name: string;
  /** ISO time until which it stays. */
  readonly until: string;
}

interface StoredSet {
  readonly name: string;
  readonly until: string;
  readonly response: unknown;
}

/** What is kept for a pack, oldest first, read as any file is: what no longer fits is left out and named. */
export function readSets(storage: Storage | null, pack: Pack, now: Date): readonly KeptSet[] {
  return stored(storage, pack, now).map(({ name, until, response }) => ({
    ...{ name, until },
    ...parseResponse(pack, response),
  }));
}

/** Keeps a set, in the place of one with the same name. `false` where the browser refuses or has no room. */
export function keepSet(
  storage: Storage | null,
  pack: Pack,
  set: { readonly name: string; readonly response: Response },
  now: Date,
): boolean {
  const until = new Date(now.getTime() + KEPT_DAYS * 86_400_000).toISOString();
  const kept = stored(storage, pack, now);
  const place = kept.findIndex(one => sameName(one.name, set.name));
  if (place < 0 && kept.length >= MOST_SETS) return false;
  const next = { ...set, until };
  return write(storage, pack, place < 0 ? [...kept, next] : kept.with(place, next));
}

/** Gives a set another name, that no other has. */
export function renameSet(
  storage: Storage | null,
  pack: Pack,
  names: { readonly from: string; readonly to: string },
  now: Date,
): boolean {
  const kept = stored(storage, pack, now);
  const place = kept.findIndex(one => one.name === names.from);
  const set = kept[place];
  const taken = kept.some((one, index) => index !== place && sameName(one.name, names.to));
  return set !== undefined && !taken && write(storage, pack, kept.with(place, { ...set, name: names.to }));
}

/** Takes a set off this device. */
export function eraseSet(storage: Storage | null, pack: Pack, name: string, now: Date): boolean {
  return write(
    storage,
    pack,
    stored(storage, pack, now).filter(one => one.name !== name),
  );
}

/** Whether two names would be read as one. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** As much of what was typed as a name may have. */
export function toName(text: string): string {
  return [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('');
}

function keyOf(pack: Pack): string {
  return `provider-vetting:compare:${pack.id}`;
}

/** The sets that are there and still in their time. One dated far ahead was not written here. */
function stored(storage: Storage | null, pack: Pack, now: Date): readonly StoredSet[] {
  let kept: unknown;
  try {
    kept = JSON.parse(storage?.getItem(keyOf(pack)) ?? 'null');
  } catch {
    return [];
  }
  return (Array.isArray(kept) ? kept : []).flatMap((set: unknown) => {
    if (!isRecord(set) || typeof set.name !== 'string' || typeof set.until !== 'string') return [];
    const left = Date.parse(set.until) - now.getTime();
    if (!(left > 0 && left <= (KEPT_DAYS + 1) * 86_400_000)) return [];
    return [{ name: toName(set.name), until: set.until, response: set.response }];
  });
}

function write(storage: Storage | null, pack: Pack, sets: readonly StoredSet[]): boolean {
  try {
    if (sets.length === 0) storage?.removeItem(keyOf(pack));
    else storage?.setItem(keyOf(pack), JSON.stringify(sets.map(toStored)));
    return storage !== null;
  } catch {
    return false;
  }
}

function toStored({ name, until, response }: StoredSet): StoredSet {
  return { name, until, response };
}
