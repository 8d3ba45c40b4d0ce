import { assess } from '../assessment/assess.ts';
import type { Assessment, DomainResult } from '../assessment/types.ts';
import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { growForest } from '../response/applicable.ts';
import { isPromised } from '../response/open-options.ts';
import type { ClaimMark, Response } from '../response/types.ts';

/** The same thing of both sets of answers. */
export interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/** What is known of one question in one set. */
export type Told =
  | { readonly state: 'told'; readonly option: string }
  | { readonly state: 'not-asked' }
  | { readonly state: 'promised' }
  | { readonly state: 'not-applicable' };

/** Whether one side was asked and the other was not yet: that is no difference between their answers. */
export function isAskedAtOne({ a, b }: Both<Told>): boolean {
  const wasAsked = ({ state }: Told) => state === 'told' || state === 'promised';
  return (a.state === 'not-asked' && wasAsked(b)) || (b.state === 'not-asked' && wasAsked(a));
}

/** A part in which two sets differ, with the questions that differ. */
export interface DomainDifference {
  readonly id: string;
  readonly result: Both<DomainResult>;
  readonly items: readonly ({ readonly id: string } & Both<Told>)[];
}

/** Two sets of answers beside each other. Nothing in it says which is better. */
export interface Comparison {
  readonly assessment: Both<Assessment>;
  /** Context questions that were answered differently. */
  readonly context: readonly ({ readonly id: string } & Both<string | undefined>)[];
  /** In the pack's order. */
  readonly domains: readonly DomainDifference[];
  /** Claims with another mark, in the pack's order. */
  readonly claims: readonly ({ readonly id: string } & Both<ClaimMark | undefined>)[];
}

/** Sets two responses to one pack side by side and keeps what differs. */
export function compareProviders(pack: Pack, a: Response, b: Response): Comparison {
  const assessment = { a: assess(pack, a), b: assess(pack, b) };
  const told = { a: toldBy(pack, a), b: toldBy(pack, b) };
  const absent: Told = { state: 'not-applicable' };
  const items = pack.items
    .map(({ id, domain }) => ({ id, domain, a: told.a.get(id) ?? absent, b: told.b.get(id) ?? absent }))
    .filter(one => !same(one.a, one.b));
  return {
    assessment,
    context: pack.context
      .map(({ id }) => ({ id, a: own(a.context, id), b: own(b.context, id) }))
      .filter(one => (one.a ?? 'unsure') !== (one.b ?? 'unsure')),
    domains: assessment.a.domains.flatMap((result, place) => {
      const other = assessment.b.domains[place];
      const ofDomain = items.filter(({ domain }) => domain === result.id);
      if (!other || (ofDomain.length === 0 && sameResult(result, other))) return [];
      const named = ofDomain.map(one => ({ id: one.id, a: one.a, b: one.b }));
      return [{ id: result.id, result: { a: result, b: other }, items: named }];
    }),
    claims: pack.claims
      .map(({ id }) => ({ id, a: own(a.claims, id), b: own(b.claims, id) }))
      .filter(one => one.a !== one.b),
  };
}

/** What each question that applies was answered with. */
function toldBy(pack: Pack, response: Response): ReadonlyMap<string, Told> {
  const applying = growForest(pack, response).branches.filter(({ reach }) => reach === 'applies');
  return new Map(
    applying.map(({ item, chosen }): [string, Told] => {
      const option = chosen === undefined ? undefined : item.options[chosen]?.id;
      if (option !== undefined) return [item.id, { state: 'told', option }];
      return [item.id, { state: isPromised(response, item.id) ? 'promised' : 'not-asked' }];
    }),
  );
}

function same(a: Told, b: Told): boolean {
  return a.state === 'told' && b.state === 'told' ? a.option === b.option : a.state === b.state;
}

function sameResult(a: DomainResult, b: DomainResult): boolean {
  return (
    a.score.low === b.score.low &&
    a.score.high === b.score.high &&
    a.answered === b.answered &&
    a.applicable === b.applicable
  );
}
