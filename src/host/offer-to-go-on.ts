import { eraseSubject, type Stores } from '../kept/erase.ts';
import { type Found, findWalk } from '../kept/found.ts';
import type { Subject } from '../kept/keys.ts';
import { whose } from '../kept/keys.ts';
import type { Gone, KeptAudit } from './app-seam.ts';
import type { FirstScreen } from './first/first-screen.ts';
import type { MoreWords } from './first/first-words.ts';
import { make } from './first/make.ts';

/** Milliseconds in which what was erased can be had back. */
export const TIME_TO_UNDO = 10_000;

/** Takes away what is kept of a subject. */
export type Erasing = typeof eraseSubject;

/** What can be done with what this tab holds. */
export interface WaysOn {
  /** Goes on with what is kept about this provider. */
  goOn(provider: string | null): void;
  /** Takes it away in this way. It can be taken back for a while. */
  erase(how: Erasing): void;
}

/**
 * Lets the first screen go on with what this tab holds. Answers about this provider stand above the doors; those
 * about another below them, as what they are. What is erased there is named before, with all that goes with it; where
 * staff's part, which knows of `audits`, did not come, nothing can be erased.
 */
export function offerToGoOn(
  first: FirstScreen,
  words: MoreWords,
  stores: Stores,
  wanted: Subject,
  { goOn: resume, erase }: WaysOn,
  audits: KeptAudit | undefined,
): void {
  const found = findWalk(stores.session, wanted) ?? keptList(stores, wanted, audits);
  if (!found) return;
  // Who left answers is led to them, also where the page had room for one line alone.
  first.screen.closest('details')?.setAttribute('open', '');
  const { asked, subject, isKept } = found;
  const fill = (text: string) =>
    // The name may be written in the other direction.
    text.replace(/\{(\d)\}/g, (_, place) => `${[...asked, `\u2068${subject.provider}\u2069`][place]}`);
  const isStaff = wanted.audience === 'staff';
  const goOn = (label: string) => first.button('btn', label, () => resume(subject.provider));
  // Where only a claim was ticked or a place chosen, a count of none would deny it.
  const counted = asked[0] > 0 && fill(isStaff ? words.answered : words.asked);
  if (whose(wanted.provider) === subject.provider) {
    // What is on the device alone is erased in the list itself, where all of it is seen.
    const stake = isStaff && !isKept ? audits?.auditAtStake(stores, wanted) : undefined;
    const how = isKept ? undefined : isStaff ? audits?.eraseAuditHere : eraseSubject;
    first.doors.before(make('div', 'stack', counted && make('p', '', counted), goOn(words.resume)));
    // Not only in this tab, as the first screen says to all.
    const fixed = first.screen.lastElementChild?.firstChild;
    if ((isKept || stake?.id !== undefined) && fixed) fixed.nodeValue = words.fixedKept;
    first.doors.after(
      make(
        'div',
        'stack',
        stake &&
          make('p', 'small', words.wipes.replace('{0}', `${found.asked[0]}`).replace('{1}', `${stake.days}`)),
        stake?.id !== undefined && make('p', 'small', words.wipesKept),
        how &&
          make(
            'p',
            '',
            button(isStaff ? words.wipe : words.again, () => erase(how)),
          ),
      ),
    );
    // Their doors lead to the same place, where a file is opened, too.
    if (isStaff) first.doors.remove();
  } else {
    const whom = subject.provider === null ? words.unnamed : words.others;
    first.doors.after(
      make(
        'div',
        'stack',
        make('p', '', `${fill(whom)} `, counted && make('span', 'small', counted)),
        goOn(words.goOn),
      ),
    );
  }
}

/** Says above the first screen what became of the answers that were there, and for a while gives a way back. */
export function offerToUndo(first: FirstScreen, words: MoreWords, { undo, said }: Gone): void {
  const back = button(words.undo, undo);
  const strip = make('div', 'acts', make('p', '', said ?? words.erased), back);
  strip.role = 'status';
  first.screen.prepend(strip);
  const end = () => back.remove();
  setTimeout(() => {
    // Not from under the fingers of whoever is about to press it.
    if (back.matches(':focus')) back.onblur = end;
    else end();
  }, TIME_TO_UNDO);
}

function button(label: string, onclick: () => void): HTMLElement {
  return Object.assign(make('button', 'btn second', label), { part: 'button', onclick });
}

/** A list that staff keep on this device, where this tab holds none: this clinic's, or else the one written last. */
function keptList(stores: Stores, wanted: Subject, audits: KeptAudit | undefined): Found | undefined {
  const clinics = audits?.keptClinics(stores, wanted.pack) ?? [];
  const own = whose(wanted.provider);
  const provider = clinics.includes(own) ? own : clinics[0];
  return provider === undefined
    ? undefined
    : { subject: { ...wanted, provider }, asked: [0, 0], isKept: true };
}
