import { findContradictions } from '../../audits/contradictions.ts';
import type { Differing } from '../../exchange/page/letter.ts';
import { own } from '../../pack/own.ts';
import type { Visit } from '../visit.ts';
import { fetchClinic } from './use-disclosure.ts';

/** What was told otherwise than the clinic publishes it, for whoever writes to the clinic. */
export async function fetchDiffering(visit: Visit): Promise<readonly Differing[]> {
  const clinic = await fetchClinic(visit);
  if (clinic.state !== 'given') return [];
  const { disclosure } = clinic;
  return findContradictions(visit.pack, disclosure, visit.session.walk.value.response).map(
    ({ kind, id }) => ({ kind, id, published: own(disclosure.answers, id)?.option }),
  );
}
