import type { Pack } from '../pack/types.ts';
import { at, isDay, isRecord } from '../pack/values.ts';
import type { LeftOut, MarkedDay } from './types.ts';

/** Days are read by the self-audit that wrote them: here they need no more than to be days, each once. */
export function readMarked(value: unknown, staff: boolean, dropped: string[]): readonly MarkedDay[] {
  if (value === undefined) return [];
  if (!staff || !Array.isArray(value)) {
    dropped.push('marked');
    return [];
  }
  const days = new Map<unknown, MarkedDay>();
  for (const [index, day] of value.entries()) {
    if (isMarkedDay(day) && !days.has(day.on)) days.set(day.on, day);
    else dropped.push(at('marked', index));
  }
  return [...days.values()];
}

/** What is not published: only what the pack asks, each once. */
export function readLeftOut(
  pack: Pack,
  value: unknown,
  staff: boolean,
  dropped: string[],
): LeftOut | undefined {
  if (value === undefined) return undefined;
  if (!staff || !isRecord(value)) {
    dropped.push('leftOut');
    return undefined;
  }
  const read = (part: 'answers' | 'claims', all: readonly { readonly id: string }[]) => {
    const path = at('leftOut', part);
    const list = value[part] ?? [];
    if (!Array.isArray(list)) dropped.push(path);
    const known = new Set<unknown>(all.map(({ id }) => id));
    return [...(Array.isArray(list) ? list : [])]
      .map((id: unknown, index) => {
        if (known.delete(id)) return String(id);
        dropped.push(at(path, index));
        return '';
      })
      .filter(Boolean);
  };
  for (const key of Object.keys(value))
    if (key !== 'answers' && key !== 'claims') dropped.push(at('leftOut', key));
  const leftOut = { answers: read('answers', pack.items), claims: read('claims', pack.claims) };
  return leftOut.answers.length + leftOut.claims.length > 0 ? leftOut : undefined;
}

function isMarkedDay(value: unknown): value is MarkedDay {
  return isRecord(value) && isDay(value.on);
}
