import { toMailDraft } from '../../exchange/mail.ts';
import { toQuestionReport } from '../../exchange/report/question-report.ts';
import { toReportText } from '../../exchange/report/report-text.ts';
import { Sheet } from '../paper/sheet.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { openDraft } from './device.ts';
import { chosenQuestions } from './question-choice.ts';
import { QuestionPicker } from './question-picker.tsx';
import { useTake } from './take.ts';
import { usePrint } from './use-print.tsx';
import { Way, WayFold } from './way.tsx';

/** What helps in the room: the questions that are still open, as cards, on paper, by mail, in the calendar. */
export function VisitWays() {
  const take = useTake();
  const { words, pack, response, choice, about, onExport } = take;
  const { print, place } = usePrint();
  const items = chosenQuestions(pack, response, choice);
  const report = () => toQuestionReport(pack, response, items, words, about());
  if (items.length === 0 && choice.kind !== 'own') return <p>{words.say('take.choose.none')}</p>;
  return (
    <ul class="ways">
      <WayFold name="take.choose">
        <QuestionPicker />
      </WayFold>
      <Way
        name="take.print.questions"
        help="take.print.questionsHelp"
        act={() => {
          const asked = report();
          const body = <Sheet report={asked} bar={undefined} />;
          return print('print-questions', { title: asked.title, body, text: toReportText(asked) });
        }}
      />
      <Way
        name="take.mail"
        help="take.mail.help"
        act={() => {
          const { href, left } = toMailDraft(pack, response, items, words);
          onExport('mail');
          const text = toReportText(report());
          if (!openDraft(href)) return { text };
          return { said: left > 0 ? words.say('take.mail.left', { count: left }) : '', spare: text };
        }}
      />
      <WayFold name="take.calendar">
        <CalendarForm items={items} />
      </WayFold>
      <li class="off">{place}</li>
    </ul>
  );
}
