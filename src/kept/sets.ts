import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../response/parse.ts';
import type { Response } from '../response/types.ts';
import { encode, PREFIX } from './keys.ts';
import { read, remove, write } from './store.ts';
import { stays, untilFrom } from './term.ts';

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
  const until = untilFrom(now.getTime());
  const kept = stored(storage, pack, now);
  const place = kept.findIndex(one => sameName(one.name, set.name));
  if (place < 0 && kept.length >= MOST_SETS) return false;
  const next = { ...set, until };
  return put(storage, pack, place < 0 ? [...kept, next] : kept.with(place, next));
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
  return set !== undefined && !taken && put(storage, pack, kept.with(place, { ...set, name: names.to }));
}

/** Takes a set off this device. */
export function eraseSet(storage: Storage | null, pack: Pack, name: string, now: Date): boolean {
  return put(
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
  return `${PREFIX}compare:${encode(pack.id)}`;
}

/** The sets that are there and still in their time. */
function stored(storage: Storage | null, pack: Pack, now: Date): readonly StoredSet[] {
  const kept = read(storage, keyOf(pack));
  const sets = (Array.isArray(kept) ? kept : []).flatMap((set: unknown): StoredSet[] => {
    const until = isRecord(set) ? stays(set.until, now.getTime()) : undefined;
    if (!isRecord(set) || typeof set.name !== 'string' || until === undefined) return [];
    return [{ name: toName(set.name), until, response: set.response }];
  });
  // A term that begins again is written, or it would do so each time.
  if (sets.some(({ until }, place) => Array.isArray(kept) && until !== kept[place]?.until))
    put(storage, pack, sets);
  return sets;
}

function put(storage: Storage | null, pack: Pack, sets: readonly StoredSet[]): boolean {
  if (sets.length > 0) return write(storage, keyOf(pack), sets.map(toStored));
  remove(storage, keyOf(pack));
  return storage !== null;
}

function toStored({ name, until, response }: StoredSet): StoredSet {
  return { name, until, response };
}
