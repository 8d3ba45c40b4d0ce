import type { Audience } from '../response/types.ts';

/** Begins every key of ours. */
export const PREFIX = 'provider-vetting:';

/**
 * Whom answers belong to. All three together: what was said about one clinic is never shown as said about another,
 * nor what a visitor noted as what the clinic's staff did.
 */
export interface Subject {
  /** Id of the questions. */
  readonly pack: string;
  readonly audience: Audience;
  /** The provider's name; null where none was given. */
  readonly provider: string | null;
}

/**
 * A provider's name as answers are kept under it: no name and an empty one are the same, and so are two that look alike
 * and differ in how white space, accents or what cannot be seen was typed.
 */
export function whose(name: string | null | undefined): string | null {
  // Soft hyphens, what is wide as nothing, and the marks of direction that come along from elsewhere.
  const seen = name
    ?.normalize()
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');
  return seen?.replace(/\s+/g, ' ').trim() || null;
}

/** Where a tab keeps a walk. A patient's, about no clinic by name, has the key that version 1.0.0 gave to all. */
export function walkKey(subject: Subject): string {
  return keyOf('', 'walk:', subject);
}

/** Where a device keeps answers that a visitor chose to keep. */
export function keptKey(subject: Subject): string {
  return keyOf('kept:', 'kept:', subject);
}

/** The start of the keys of all walks through a pack, but for the plain one. */
export function walksOf(pack: string): string {
  return `${PREFIX}walk:${encode(pack)}:`;
}

/** Part of a key, with no colon left in it. */
export function encode(text: string): string {
  // Half a letter cannot be encoded, and would throw.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

function keyOf(plain: string, full: string, { pack, audience, provider }: Subject): string {
  const name = whose(provider);
  return audience === 'patient' && name === null
    ? `${PREFIX}${plain}${encode(pack)}`
    : `${PREFIX}${full}${encode(pack)}:${audience}:${encode(name ?? '')}`;
}
