import { useState } from 'preact/hooks';
import { doubtOf, toCalendar, visitText } from '../../exchange/calendar.ts';
import { toFileName } from '../../exchange/file-name.ts';
import type { Item } from '../../pack/types.ts';
import { Button } from '../parts/button.tsx';
import { saveFile } from './device.ts';
import { useTake } from './take.ts';
import { Came, type Outcome } from './way.tsx';

/** Asks when the visit is, and puts it into a calendar file with the questions. */
export function CalendarForm({ items }: { items: readonly Item[] }) {
  const { words, pack, response, about, now, onExport } = useTake();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({});
  // A day that looks like a slip is asked about once.
  const [doubted, setDoubted] = useState('');

  function save(): Outcome {
    const description = visitText(response, items, words);
    const summary = words.say('take.calendar.summary');
    const { provider, day: today } = about();
    const visit = { day, time, summary, description, about: [pack.id, provider ?? ''], today };
    const file = toCalendar({ ...visit, now: now() });
    const doubt = doubtOf(day, today);
    if (time && doubt && doubted !== day) {
      // What is no day in a file is asked about for as long as it stands there.
      if (file) setDoubted(day);
      return { said: words.say(`take.calendar.${doubt}`, { date: file ? words.date(day) : day }) };
    }
    if (!file) return { said: words.say('take.calendar.missing') };
    const name = toFileName('visit', provider ?? pack.id, day, 'ics');
    onExport('calendar');
    if (!saveFile(name, 'text/calendar', file)) return { text: description };
    return { said: words.say('take.saved', { name }), spare: description };
  }

  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        setOutcome(save());
      }}
    >
      <p class="small soft">{words.say('take.calendar.help')}</p>
      <div class="two">
        <label class="stack tight">
          <span>{words.say('take.calendar.day')}</span>
          <input class="field" type="date" value={day} onInput={event => setDay(event.currentTarget.value)} />
        </label>
        <label class="stack tight">
          <span>{words.say('take.calendar.time')}</span>
          <input
            class="field"
            type="time"
            value={time}
            onInput={event => setTime(event.currentTarget.value)}
          />
        </label>
      </div>
      <p>
        <Button kind="second" press={() => setOutcome(save())}>
          {words.say('take.calendar.make')}
        </Button>
      </p>
      <Came of={outcome} />
    </form>
  );
}
