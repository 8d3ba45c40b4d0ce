import { scanClaims } from '../../src/claims/scan-claims.ts';
import type { ClaimMatch, Scannable } from '../../src/claims/types.ts';

/** What a text says for certain: the marks that a visitor finds ticked. */
export const said = (pack: Scannable, text: string): readonly ClaimMatch[] =>
  scanClaims(pack, text).filter(({ certainty }) => certainty === 'says');
