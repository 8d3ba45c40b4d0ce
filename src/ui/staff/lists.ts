import type { Ledger } from '../../audits/audit-ledger.ts';
import { takenBack } from '../../audits/taken-back.ts';
import { readAudit } from '../../kept/audits.ts';
import type { Visit } from '../visit.ts';
import type { LiveAudit } from './live-audit.ts';

/** A list as it was left: its id on this device, where it has one, and all that was in it. */
export interface Left {
  readonly id: string | undefined;
  readonly ledger: Ledger;
}

/** One list, which is kept, named or taken off the device without becoming another. */
interface List {
  left?: Left;
}

/** Which of the lists of a visit is on the screen, and the ways back to the others. */
export interface Lists {
  /** Notes that another list comes to the screen now. Returns a way back to this one. */
  leave(left: Left): () => void;
  /** Says that a file is in the place of what the list held before, with a way back, and then forth again. */
  offerBack(before: Ledger): void;
}

/** Nothing that is written later is lost by a way back: what is there then can be come back to as well. */
export function createLists({ stores, pack, now }: Visit, live: LiveAudit): Lists {
  const { ledger, kept, show, settle, say } = live;
  let here: List = {};
  const comeBack = (list: List) => {
    if (here === list || !list.left) return;
    settle();
    const [other, otherId] = [here, kept.peek()];
    other.left = { id: otherId, ledger: ledger.peek() };
    here = list;
    const { id, ledger: last } = list.left;
    kept.value = id;
    show((id === undefined ? undefined : readAudit(stores.local, pack.id, id)) ?? last);
    // A list that is kept nowhere would be lost with it.
    if (otherId === undefined)
      say({ key: 'staff.keep.aside', act: { key: 'staff.undo', run: () => comeBack(other) } });
  };
  const offer = (list: List, before: Ledger, after: Ledger, said: 'staff.replaced' | 'staff.restored') => {
    const run = () => {
      comeBack(list);
      settle();
      const current = ledger.peek();
      show(takenBack(before, after, current, now().getTime()));
      offer(list, current, ledger.peek(), said === 'staff.replaced' ? 'staff.restored' : 'staff.replaced');
    };
    say({ key: said, act: { key: `${said}.back`, run } });
  };
  return {
    leave(left) {
      const list = here;
      list.left = left;
      here = {};
      return () => comeBack(list);
    },
    offerBack: before => offer(here, before, ledger.peek(), 'staff.replaced'),
  };
}
