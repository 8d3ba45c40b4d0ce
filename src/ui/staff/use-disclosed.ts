import { textsUnder } from '../../audits/audit-ledger.ts';
import { type Disclosure, toDisclosure } from '../../exchange/disclosure.ts';
import { own } from '../../pack/own.ts';
import type { Response } from '../../response/types.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { useExport } from './use-export.ts';

/** What can be left out of what is published: an answer with its words, or a claim. */
export type Published = 'answers' | 'claims';

/** What is published, as it stands, and what is left out of it. */
export interface Publishing {
  /** The clinic's own words, by item. */
  readonly replies: Readonly<Record<string, string>>;
  isLeftOut(kind: Published, id: string): boolean;
  leaveOut(kind: Published, id: string, leaves: boolean): void;
  disclosed(): Disclosure;
}

/** The preview and the file are made from the same. */
export function useDisclosed(): Publishing {
  const { pack, now } = useVisit();
  const { ledger, write } = useDesk();
  const { stamped } = useExport();
  const left = {
    answers: textsUnder(ledger.value, 'left-out'),
    claims: textsUnder(ledger.value, 'left-out-claims'),
  };
  const isLeftOut = (kind: Published, id: string) => own(left[kind], id) !== undefined;
  const replies = textsUnder(ledger.value, 'replies');
  return {
    replies,
    isLeftOut,
    leaveOut(kind: Published, id: string, leaves: boolean): void {
      write([kind === 'answers' ? 'left-out' : 'left-out-claims', id], leaves ? 'yes' : '');
    },
    disclosed(): Disclosure {
      const response = stamped();
      const shown: Response = {
        ...response,
        answers: without(response.answers, id => isLeftOut('answers', id)),
        claims: without(response.claims, id => isLeftOut('claims', id)),
      };
      const said = without(replies, id => isLeftOut('answers', id));
      return toDisclosure(pack, shown, { published: now(), replies: said });
    },
  };
}

function without<T>(
  entries: Readonly<Record<string, T>>,
  isLeft: (id: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !isLeft(id)));
}
