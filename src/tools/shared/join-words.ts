import { isRecord } from '../../pack/values.ts';

/** Wording of a pack laid over shared wording: what the pack says stands, the rest is taken. */
export function joinWords(shared: unknown, own: unknown): unknown {
  if (own === undefined) return shared;
  if (!isRecord(shared) || !isRecord(own)) return own;
  const joined: Record<string, unknown> = { ...shared };
  for (const [key, value] of Object.entries(own)) joined[key] = joinWords(shared[key], value);
  return joined;
}
