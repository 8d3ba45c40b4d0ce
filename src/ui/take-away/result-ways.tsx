import { useState } from 'preact/hooks';
import { toReport } from '../../exchange/report/report.ts';
import { toReportText } from '../../exchange/report/report-text.ts';
import { withoutTexts } from '../../exchange/without-texts.ts';
import { Sheet, sheetBar } from '../paper/sheet.tsx';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { canShare, copyText, shareText } from './device.ts';
import { useTake } from './take.ts';
import { usePrint } from './use-print.tsx';
import { Came, type Outcome, Way, WayFold } from './way.tsx';

/** The whole result, on paper or as text. */
export function ResultWays() {
  const { words, pack, response, visit, about, onExport } = useTake();
  const { print, place } = usePrint();
  const report = () => toReport(pack, response, words, about());
  const bar = () => sheetBar(visit.session.assessment.value, pack.bands, words);
  return (
    <ul class="ways">
      <Way
        name="take.print"
        help="take.print.help"
        act={() => {
          const whole = report();
          const body = <Sheet report={whole} bar={bar()} />;
          return print('print-result', { title: whole.title, body, text: toReportText(whole) });
        }}
      />
      <Way
        name="take.copy"
        help="take.copy.help"
        act={async () => {
          const text = toReportText(report());
          onExport('text');
          return (await copyText(text)) ? { said: words.say('take.copied') } : { text };
        }}
      />
      {canShare() && (
        <WayFold name="take.share">
          <ShareForm />
        </WayFold>
      )}
      <li class="off">{place}</li>
    </ul>
  );
}

/** Hands the result to another app. Notes go along only if that is ticked. */
function ShareForm() {
  const { words, pack, response, about, onExport } = useTake();
  const [notes, setNotes] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({});
  async function share(): Promise<Outcome> {
    const report = toReport(pack, notes ? response : withoutTexts(response), words, about());
    const text = toReportText(report);
    onExport('share');
    return (await shareText(report.title, text)) ? {} : { text };
  }
  return (
    <>
      <p class="small soft">{words.say('take.share.help')}</p>
      <Tick isTicked={notes} onTick={setNotes}>
        {words.say('take.share.notes')}
      </Tick>
      <p>
        <Button kind="second" press={async () => setOutcome(await share())}>
          {words.say('take.share.now')}
        </Button>
      </p>
      <Came of={outcome} />
    </>
  );
}
