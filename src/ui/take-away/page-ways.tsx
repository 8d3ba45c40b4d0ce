import { useState } from 'preact/hooks';
import { toFileName } from '../../exchange/file-name.ts';
import { toPageMessage } from '../../exchange/page/page-message.ts';
import { pageText } from '../../exchange/page/page-text.ts';
import { openQuestions } from '../../exchange/report/question-report.ts';
import { PageSheet } from '../paper/page-sheet.tsx';
import { Button } from '../parts/button.tsx';
import { canShare, copyText, saveBlob, shareText } from './device.ts';
import { useTake } from './take.ts';
import { usePage } from './use-page.ts';
import { usePrint } from './use-print.tsx';
import { Came, type Outcome } from './way.tsx';

/** What most people want: to ask, to have one page, to write. */
export function PageWays() {
  const { words, pack, response, visit, about, onExport, open } = useTake();
  const { print, place } = usePrint();
  const [outcome, setOutcome] = useState<Outcome>({});
  const make = usePage();
  const canAsk = openQuestions(pack, response).length > 0;
  const { session } = visit;
  // Who comes from the result came for the page.
  const asksFirst =
    canAsk && session.screen.value !== 'assessed' && session.assessment.value.level.low !== 'stop';
  async function printPage(): Promise<void> {
    const { page, bar } = make();
    const body = <PageSheet page={page} bar={bar} />;
    setOutcome(await print('print-page', { title: page.title, body, text: pageText(page) }));
  }
  async function savePicture(): Promise<void> {
    const { page, bar } = make();
    onExport('picture');
    try {
      const { drawPage } = await visit.parts.picture();
      const name = toFileName('page', about().provider ?? pack.id, about().day, 'png');
      const isSaved = saveBlob(name, await drawPage(page, bar));
      setOutcome(
        isSaved
          ? { said: words.say('take.saved', { name }), spare: pageText(page) }
          : { text: pageText(page) },
      );
    } catch {
      setOutcome({ said: words.say('later.failed'), spare: pageText(page) });
    }
  }
  async function send(): Promise<void> {
    const { page } = make();
    const text = toPageMessage(page);
    onExport(canShare() ? 'share' : 'text');
    if (canShare()) setOutcome((await shareText(page.title, text)) ? {} : { text });
    else setOutcome((await copyText(text)) ? { said: words.say('take.copied') } : { text });
  }
  const first = [
    canAsk && (
      <Button key="cards" kind={asksFirst ? 'main' : 'second'} press={() => open('cards')}>
        {words.say('take.do.cards')}
      </Button>
    ),
    <Button key="print" kind={asksFirst ? 'second' : 'main'} press={printPage}>
      {words.say('take.do.print')}
    </Button>,
  ];
  return (
    <>
      <div class="acts">
        {asksFirst ? first : first.reverse()}
        <Button kind="second" press={() => open('letter')}>
          {words.say('take.do.send')}
        </Button>
        <Button kind="plain" press={savePicture}>
          {words.say('take.do.picture')}
        </Button>
        <Button kind="plain" press={send}>
          {words.say(canShare() ? 'take.do.message' : 'take.do.copy')}
        </Button>
      </div>
      <Came of={outcome} />
      {place}
    </>
  );
}
