import { useState } from 'preact/hooks';
import { withLedgerTexts } from '../../audits/audit-file.ts';
import { toCsv } from '../../exchange/csv.ts';
import { toFileName } from '../../exchange/file-name.ts';
import { toReportText } from '../../exchange/report/report-text.ts';
import { toResponseFile } from '../../exchange/response-file.ts';
import { Sheet } from '../paper/sheet.tsx';
import { usePaper } from '../paper/use-paper.tsx';
import { Button } from '../parts/button.tsx';
import { readerOf } from '../take-away/device.ts';
import { useVisit } from '../visit.ts';
import { toAuditReport } from './audit-report.ts';
import { useDesk } from './desk.ts';
import { Outcome } from './outcome.tsx';
import { staffPhrases } from './staff-phrases.ts';
import { type StaffExport, useExport } from './use-export.ts';

/** The list as a file to open again, as a table, and on paper. */
export function ExportWays() {
  const { pack, words, today, emit } = useVisit();
  const { stamped, save } = useExport();
  const { ledger } = useDesk();
  const { print, place } = usePaper();
  const [outcome, setOutcome] = useState<{ said: string; text: string }>();
  const phrases = staffPhrases(words);
  function saveAs(kind: StaffExport, ending: string, type: string, text: string): void {
    const name = toFileName('audit', stamped().provider ?? pack.id, today, ending);
    setOutcome({ said: save(kind, name, type, text), text });
  }
  async function printList(): Promise<void> {
    const report = toAuditReport(pack, stamped(), phrases, today);
    emit('vetting-export', { kind: 'print' });
    const body = <Sheet report={report} bar={undefined} />;
    const { isPrinted } = await print({ title: report.title, lang: pack.lang, body });
    setOutcome(
      isPrinted ? undefined : { said: words.say('staff.files.noPrint'), text: toReportText(report) },
    );
  }
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.files.out')}</h3>
      <p class="small soft measure">{words.say('staff.files.outHelp')}</p>
      <div class="acts">
        <Button
          kind="second"
          press={() =>
            saveAs(
              'file',
              'json',
              'application/json',
              toResponseFile(withLedgerTexts(stamped(), ledger.peek())),
            )
          }
        >
          {words.say('staff.files.json')}
        </Button>
        <Button
          kind="second"
          press={() =>
            saveAs('csv', 'csv', 'text/csv', toCsv(pack, stamped(), phrases, readerOf(words.lang)))
          }
        >
          {words.say('staff.files.csv')}
        </Button>
        <Button kind="second" press={printList}>
          {words.say('staff.files.print')}
        </Button>
      </div>
      <Outcome of={outcome} />
      {place}
    </section>
  );
}
