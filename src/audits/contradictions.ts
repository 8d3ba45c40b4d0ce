import { decidingContext } from '../pack/deciding-context.ts';
import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { effectiveAnswers } from '../response/applicable.ts';
import { isOpen } from '../response/open-options.ts';
import type { ClaimMark, Response } from '../response/types.ts';

/** What a clinic says about itself, as far as it can be held against what a visitor was told. */
export interface Published {
  /** Item id → answer. Absent, `not-asked` or `promised` is no answer. */
  readonly answers: Readonly<Record<string, { readonly option: string }>>;
  /** `not-heard`: the clinic says that it does not claim this. */
  readonly claims: Readonly<Record<string, ClaimMark>>;
}

/** One thing that a visitor was told otherwise than the clinic publishes it. */
export interface Contradiction {
  readonly kind: 'item' | 'claim';
  /** Id of the item or claim. */
  readonly id: string;
}

/**
 * What a visitor was told otherwise than the clinic publishes it, in the pack's order. An answer that differs
 * counts in either direction: a better one that is nowhere in writing is worth asking again, too. What either side
 * leaves open contradicts nothing, and nothing of this ever enters the assessment.
 */
export function findContradictions(
  pack: Pack,
  published: Published,
  response: Response,
): readonly Contradiction[] {
  const told = effectiveAnswers(pack, response);
  const items = pack.items.filter(({ id }) => {
    const said = own(published.answers, id)?.option ?? 'not-asked';
    const heard = told.get(id)?.option ?? 'not-asked';
    return !isOpen(said) && !isOpen(heard) && said !== heard;
  });
  const claims = pack.claims.filter(
    ({ id }) => own(published.claims, id) === 'not-heard' && own(response.claims, id) === 'heard',
  );
  return [
    ...items.map(({ id }): Contradiction => ({ kind: 'item', id })),
    ...claims.map(({ id }): Contradiction => ({ kind: 'claim', id })),
  ];
}

/**
 * Ids of the context questions that both sides answered, each in another way, among those on which questions or
 * weights depend: what a clinic says of one plan need not hold for another.
 */
export function otherPlans(
  pack: Pack,
  published: Readonly<Record<string, string>>,
  told: Readonly<Record<string, string>>,
): readonly string[] {
  const known = (answers: Readonly<Record<string, string>>, id: string) => own(answers, id) ?? 'unsure';
  const deciding = decidingContext(pack);
  return pack.context
    .map(({ id }) => id)
    .filter(id => {
      const [said, heard] = [known(published, id), known(told, id)];
      return deciding.includes(id) && said !== 'unsure' && heard !== 'unsure' && said !== heard;
    });
}
