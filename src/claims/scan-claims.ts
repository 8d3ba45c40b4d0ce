import { shippedModel } from './learned/shipped-models.ts';
import { scanInSlices } from './scan-in-slices.ts';
import type { ClaimMatch, Scannable } from './types.ts';

/** Finds the pack's claims in a text, in the order of the text. Never throws, and takes time in proportion to the text. */
export function scanClaims(pack: Scannable, text: string): ClaimMatch[] {
  const slices = scanInSlices(pack, text, shippedModel);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
