import { own } from '../pack/own.ts';
import type { ClaimMark } from '../response/types.ts';
import { useVisit } from './visit.ts';

/** What is noted of claims, and noting it. */
export interface ClaimMarks {
  of(id: string): ClaimMark | undefined;
  /** Those of the ids of which nothing is noted. */
  open(ids: readonly string[]): readonly string[];
  /** Notes the same of each; `undefined` takes back what was noted. */
  mark(ids: readonly string[], as: ClaimMark | undefined): void;
}

/** The claims of this visit. */
export function useClaimMarks(): ClaimMarks {
  const { session } = useVisit();
  const { claims: marks } = session.walk.value.response;
  const of = (id: string) => own(marks, id);
  return {
    of,
    open: ids => ids.filter(id => of(id) === undefined),
    mark: (ids, mark) => session.send({ type: 'claims.marked', ids, mark }),
  };
}
