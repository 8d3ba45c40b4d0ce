import type { Assessment } from '../assessment/types.ts';

/** What warning signs come from: answers, claims of one advert, claims heard or read anywhere, or both. */
export type Basis = 'answers' | 'advert' | 'claims' | 'both';

/** What a result rests on. @param advert What a pasted advert says, by claim. */
export function basisOf(
  { answered, findings }: Pick<Assessment, 'answered' | 'findings'>,
  advert?: ReadonlyMap<string, string>,
): Basis {
  const claims = findings.filter(({ kind }) => kind === 'claim');
  if (claims.length === 0) return 'answers';
  if (answered > 0) return 'both';
  return claims.every(({ id }) => advert?.has(id)) ? 'advert' : 'claims';
}
