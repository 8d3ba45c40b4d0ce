import { useState } from 'preact/hooks';
import { compareProviders } from '../../audits/compare-providers.ts';
import { stampedResponse } from '../../exchange/stamped-response.ts';
import { eraseSet, type KeptSet, keepSet, readSets, renameSet } from '../../kept/sets.ts';
import type { Pack } from '../../pack/types.ts';
import { liveResponse } from '../../response/applicable.ts';
import type { Response } from '../../response/types.ts';
import { batch } from '../../signals/signals.ts';
import { useVisit } from '../visit.ts';

/** A set of answers that can be looked at. Without `until` it is the one of this tab, not kept yet. */
export interface AnswerSet {
  readonly name: string;
  readonly response: Response;
  readonly dropped: readonly string[];
  readonly until?: string;
  /** Whether the answers of this tab are the same. */
  readonly isHere: boolean;
}

/** The sets that are kept, the one of this tab, and what can be done with them. */
export interface Sets {
  readonly kept: readonly AnswerSet[];
  /** The answers of this tab, where something was said and they are not kept as they are. */
  readonly here: AnswerSet | undefined;
  readonly keep: (name: string) => boolean;
  readonly rename: (from: string, to: string) => boolean;
  readonly erase: (name: string) => boolean;
}

/** Reads the sets of this pack, and again after each change. */
export function useSets(): Sets {
  const { session, pack, words, stores, settings, now, emit } = useVisit();
  const read = () => readSets(stores.local, pack, now());
  const [kept, setKept] = useState<readonly KeptSet[]>(read);
  const { response } = session.walk.value;
  const after = (done: boolean) => {
    setKept(read());
    return done;
  };
  const sets = kept.map(set => ({ ...set, isHere: sameAnswers(pack, set.response, response) }));
  const unkept = saysSomething(pack, response) && !sets.some(({ isHere }) => isHere);
  const name = words.say('compare.here');
  return {
    kept: sets,
    here: unkept ? { name, response, dropped: [], isHere: true } : undefined,
    keep(named) {
      const stamped = stampedResponse(response, { provider: named, now: now() });
      const done = keepSet(stores.local, pack, { name: named, response: stamped }, now());
      if (done) {
        emit('vetting-export', { kind: 'device' });
        // The tab's answers go on under this name, unless the page gives one.
        if (!settings.provider) rememberName(named);
      }
      return after(done);
    },
    rename: (from, to) => after(renameSet(stores.local, pack, { from, to }, now())),
    erase: gone => after(eraseSet(stores.local, pack, gone, now())),
  };

  function rememberName(named: string): void {
    const assessed = session.screen.value === 'assessed';
    // In one go: the page around us would otherwise hear of a second result.
    batch(() => {
      session.send({ type: 'response.replaced', response: { ...response, provider: named } });
      if (assessed) session.send({ type: 'result.opened' });
    });
  }
}

/** Whether anything was answered, marked or planned. */
function saysSomething(pack: Pack, response: Response): boolean {
  const { answers, claims } = liveResponse(pack, response);
  return Object.keys(answers).length > 0 || Object.keys(claims).length > 0;
}

function sameAnswers(pack: Pack, a: Response, b: Response): boolean {
  const { context, domains, claims } = compareProviders(pack, a, b);
  return context.length + domains.length + claims.length === 0;
}
