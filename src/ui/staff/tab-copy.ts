import { type Ledger, textsUnder } from '../../audits/audit-ledger.ts';
import { forgetPlace, holdsWalk, keepPlace, recallPlace, type TabPlace } from '../../kept/audits.ts';
import type { Subject } from '../../kept/keys.ts';
import { keepWalk, subjectOf } from '../../kept/walk.ts';
import { fingerprint } from '../../pack/fingerprint.ts';
import { liveResponse } from '../../response/applicable.ts';
import type { Response } from '../../response/types.ts';
import type { Visit } from '../visit.ts';

/** What this tab remembers of the self-audit on the screen, for when the page is loaded anew. */
export interface TabCopy {
  /** A mark of these answers, by which they are known again. */
  mark(response: Response): string;
  recall(): TabPlace | undefined;
  /** Whether this is a list of the tab alone in which something stands, though perhaps no answer. */
  isBegun(place: TabPlace | undefined): boolean;
  /** Keeps which list is shown, and all of it where the device does not have it. */
  keep(id: string | undefined, response: Response, ledger: Ledger, isOnDevice: boolean): void;
  /** Lets what waits be written, and forgets it where the answers were erased. */
  close(settle: () => void): void;
}

/** What is written in a list beside its answers. */
const BESIDE = ['replies', 'day', 'left-out', 'left-out-claims'];

/** The copy in this tab of what the page of a clinic shows. */
export function tabCopy({ session, pack, stores }: Visit, page: Subject): TabCopy {
  // Where the session may keep nothing in the tab, this may not either.
  const tab = () => (session.kept.peek() ? stores.session : null);
  const holds = () => holdsWalk(tab(), subjectOf(session.walk.peek().response));
  const mark = (response: Response) => {
    const { context, answers, claims } = liveResponse(pack, response);
    return fingerprint(JSON.stringify([context, answers, claims]));
  };
  const isWritten = (ledger: Ledger) =>
    BESIDE.some(first => Object.values(textsUnder(ledger, first)).some(Boolean));
  /** Whether there were answers here that can have been erased since. */
  let wasHeld = false;
  return {
    mark,
    recall: () => recallPlace(tab(), page),
    isBegun: place => place !== undefined && place.id === undefined && holds() && isWritten(place.ledger),
    keep(id, response, ledger, isOnDevice) {
      const place = tab();
      if (id === undefined && !holds()) {
        // Where the tab's answers were erased, writing the list would bring them back.
        if (wasHeld || !isWritten(ledger) || !place) return;
        // A reply or a day may be the first that is written: the walk is what says that it was not erased.
        keepWalk(place, session.held(), stores.local);
      }
      wasHeld = true;
      keepPlace(place, page, { id, mark: mark(response), ledger: isOnDevice ? {} : ledger });
    },
    close(settle) {
      wasHeld = true;
      settle();
      if (!holds()) forgetPlace(stores.session, page);
    },
  };
}
