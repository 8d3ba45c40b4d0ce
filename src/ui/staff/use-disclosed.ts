import { leftOutOf, leftOutPlace, type Published } from '../../audits/audit-file.ts';
import { textsUnder } from '../../audits/audit-ledger.ts';
import { type Disclosure, toDisclosure } from '../../exchange/disclosure.ts';
import type { Response } from '../../response/types.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { useExport } from './use-export.ts';

/** What is published, as it stands, and what is left out of it. */
export interface Publishing {
  /** The clinic's own words, by item. */
  readonly replies: Readonly<Record<string, string>>;
  isLeftOut(kind: Published, id: string): boolean;
  leaveOut(kind: Published, id: string, leaves: boolean): void;
  /** @param wordless Items whose own words stay out of it. */
  disclosed(wordless?: readonly string[]): Disclosure;
}

/** The preview and the file are made from the same. */
export function useDisclosed(): Publishing {
  const { pack, now } = useVisit();
  const { ledger, write } = useDesk();
  const { stamped } = useExport();
  const left = {
    answers: new Set(leftOutOf(ledger.value, 'answers')),
    claims: new Set(leftOutOf(ledger.value, 'claims')),
  };
  const isLeftOut = (kind: Published, id: string) => left[kind].has(id);
  const replies = textsUnder(ledger.value, 'replies');
  return {
    replies,
    isLeftOut,
    leaveOut(kind: Published, id: string, leaves: boolean): void {
      write(leftOutPlace(kind, id), leaves ? 'yes' : '');
    },
    disclosed(wordless: readonly string[] = []): Disclosure {
      const response = stamped();
      const shown: Response = {
        ...response,
        answers: without(response.answers, id => isLeftOut('answers', id)),
        claims: without(response.claims, id => isLeftOut('claims', id)),
      };
      const said = without(replies, id => isLeftOut('answers', id) || wordless.includes(id));
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
