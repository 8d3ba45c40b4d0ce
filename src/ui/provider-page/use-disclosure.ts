import { useEffect, useState } from 'preact/hooks';
import type { Disclosure } from '../../exchange/disclosure.ts';
import { parseDisclosure, type Staleness, stalenessOf } from '../../exchange/parse-disclosure.ts';
import type { Session } from '../../session/session.ts';
import { useVisit, type Visit } from '../visit.ts';

/** What has become of the clinic's own answers. Without them everything else works. */
export type Clinic =
  | { readonly state: 'none' | 'waiting' | 'refused' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'given';
      readonly disclosure: Disclosure;
      readonly staleness: readonly Staleness[];
      /** How many parts of the file did not fit. */
      readonly dropped: number;
    };

/** One for each visit, so that coming back from a panel fetches nothing again. */
const settled = new WeakMap<Session, Clinic>();

/** The clinic's answers, fetched once. */
export function useDisclosure(): Clinic {
  const visit = useVisit();
  const { session, loadDisclosure } = visit;
  const [clinic, setClinic] = useState<Clinic>(
    () => settled.get(session) ?? { state: loadDisclosure ? 'waiting' : 'none' },
  );
  function load(): void {
    if (!loadDisclosure || settled.has(session)) return;
    fetchClinic(visit).then(setClinic, () => setClinic({ state: 'failed', retry }));
  }
  function retry(): void {
    setClinic({ state: 'waiting' });
    load();
  }
  useEffect(load, [session]);
  // Answers about someone else are not held against what this clinic says.
  return loadDisclosure ? clinic : { state: 'none' };
}

/** The clinic's answers, for this visit. */
export async function fetchClinic(visit: Visit): Promise<Clinic> {
  const { session, loadDisclosure } = visit;
  if (!loadDisclosure) return { state: 'none' };
  const clinic = settled.get(session) ?? readClinic(visit, await loadDisclosure());
  settled.set(session, clinic);
  return clinic;
}

function readClinic({ pack, now }: Visit, data: unknown): Clinic {
  const reading = parseDisclosure(pack, data);
  if (reading.outcome === 'refused') return { state: 'refused' };
  const { disclosure, dropped } = reading;
  return {
    state: 'given',
    disclosure,
    staleness: stalenessOf(pack, disclosure, now()),
    dropped: dropped.length,
  };
}
