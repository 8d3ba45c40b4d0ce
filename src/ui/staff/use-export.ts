import { textAt } from '../../audits/audit-ledger.ts';
import { stampedResponse } from '../../exchange/stamped-response.ts';
import type { Response } from '../../response/types.ts';
import { saveFile } from '../take-away/device.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** What leaves the tab as a file. The page around us learns this word and nothing else. */
export type StaffExport = 'file' | 'csv' | 'print' | 'disclosure';

/** The ways in which a self-audit leaves the tab. */
export function useExport() {
  const { session, provider, words, now, emit } = useVisit();
  const { ledger } = useDesk();
  return {
    /** The audit as it is taken along: answers that count, whose it is, and since when. */
    stamped(): Response {
      const created = textAt(ledger.peek(), ['created']);
      const { response } = session.walk.value;
      const dated = created === '' ? response : { ...response, created };
      return { ...stampedResponse(dated, { provider, now: now() }), audience: 'staff' };
    },
    /** Saves a file, and says what came of it. */
    save(kind: StaffExport, name: string, type: string, text: string): string {
      emit('vetting-export', { kind });
      return words.say(saveFile(name, type, text) ? 'staff.files.saved' : 'staff.files.refused', { name });
    },
  };
}
