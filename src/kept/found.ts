import { isRecord } from '../pack/values.ts';
import type { Audience } from '../response/types.ts';
import { type Subject, walkKey, walksOf, whose } from './keys.ts';
import { keysFrom, read } from './store.ts';

/** Answers in this tab that can be gone on with. */
export interface Found {
  readonly subject: Subject;
  /** Items answered, and how many apply. */
  readonly asked: readonly [answered: number, applicable: number];
  /** Whether this tab holds nothing of it yet, but the device does. */
  readonly isKept?: boolean;
}

const AUDIENCES: readonly Audience[] = ['patient', 'provider-page', 'staff'];

/** Whom something kept belongs to, by what it says itself; `undefined` where it does not say. No pack is needed for it. */
export function subjectIn(kept: unknown): Subject | undefined {
  if (!isRecord(kept) || !isRecord(kept.response)) return undefined;
  const { pack, audience, provider } = kept.response;
  const known = AUDIENCES.find(one => one === audience);
  if (!known || !isRecord(pack) || typeof pack.id !== 'string') return undefined;
  return { pack: pack.id, audience: known, provider: typeof provider === 'string' ? whose(provider) : null };
}

/** What this tab holds for a subject; if that is nothing, what was written last about another provider. */
export function findWalk(tab: Storage | null, wanted: Subject): Found | undefined {
  const plain = walkKey({ ...wanted, provider: null });
  const others = keysFrom(tab, `${walksOf(wanted.pack)}${wanted.audience}:`);
  const found = [walkKey(wanted), plain, ...others].flatMap(key => {
    const kept = read(tab, key);
    const subject = subjectIn(kept);
    // What stands under a name that is not its own was not put there by us.
    if (!isRecord(kept) || !subject || walkKey(subject) !== key) return [];
    const { asked, response } = kept;
    const [answered, applicable] = Array.isArray(asked) ? asked : [];
    const updated = isRecord(response) ? `${response.updated}` : '';
    return [{ key, updated, found: { subject, asked: [Number(answered), Number(applicable)] as const } }];
  });
  const own = found.find(({ key }) => key === walkKey(wanted));
  const last = found.toSorted((a, b) => (a.updated < b.updated ? 1 : -1))[0];
  return (own ?? last)?.found;
}
