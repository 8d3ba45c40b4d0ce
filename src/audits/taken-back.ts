import { type Ledger, timeAfter } from './audit-ledger.ts';

/**
 * A ledger with one change taken back, and all that was written since left as it is. What is put back counts as written
 * now, so that it holds in other tabs too.
 * @param before The ledger before that change.
 * @param after The ledger just after it.
 * @param now Milliseconds since 1970.
 */
export function takenBack(before: Ledger, after: Ledger, current: Ledger, now: number): Ledger {
  const at = timeAfter(current, now);
  const put = Object.keys(current).filter(key => {
    const [text, changed, old] = [current, after, before].map(ledger => ledger[key]?.text ?? '');
    // Not by their times: a later change that was taken back itself has put this text there anew.
    return text === changed && text !== old;
  });
  return { ...current, ...Object.fromEntries(put.map(key => [key, { at, text: before[key]?.text ?? '' }])) };
}
