import { signsOf } from '../assessment/finding-words.ts';
import type { Assessment } from '../assessment/types.ts';
import { byId } from '../pack/by-id.ts';
import type { Pack, Severity } from '../pack/types.ts';

/** One thing that a patient would be warned of, and that the clinic can put right. */
export interface Gap {
  readonly kind: 'item' | 'claim';
  /** Id of the item or claim. */
  readonly id: string;
  readonly severity: Severity;
  /** Points of concern. None for a claim whose category another claim already speaks for, and for an honest answer. */
  readonly points: number;
  /** What to do about it. For a claim, the question that it has to stand up to. */
  readonly fix: string;
}

/**
 * The gaps of a self-audit, worst first: what patients would be told as warning signs. What nobody has answered yet is
 * open, and no gap. An honest answer that sets a level, though it costs no points, is one.
 */
export function gapsOf(pack: Pack, { findings }: Pick<Assessment, 'findings'>): readonly Gap[] {
  const items = new Map(pack.items.map(item => [item.id, item.fix]));
  const claims = new Map(pack.claims.map(claim => [claim.id, claim.ask]));
  const seen = new Set<string>();
  return signsOf(pack, findings).flatMap(({ kind, id, severity, points }): Gap[] => {
    const isClaim = kind === 'claim';
    const about = kind === 'rule' ? (byId(pack.floors, id)?.when.item?.id ?? id) : id;
    // Two rules on one answer are one thing to put right.
    if (kind === 'rule' && seen.has(about)) return [];
    if (kind === 'rule') seen.add(about);
    const fix = (isClaim ? claims : items).get(about) ?? '';
    return [{ kind: isClaim ? 'claim' : 'item', id: about, severity, points, fix }];
  });
}
