import { useState } from 'preact/hooks';
import { markedDays } from '../../audits/audit-file.ts';
import { snapshotOf } from '../../audits/audit-snapshot.ts';
import { compareAudits } from '../../audits/compare-audits.ts';
import { Button } from '../parts/button.tsx';
import { ListBox } from '../parts/list-box.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import { ChangeStrip } from './change-strip.tsx';
import { ComparedLists } from './compared-lists.tsx';
import { useDesk } from './desk.ts';

/** What changed since a day that was marked, and how many gaps there were over time. */
export function CompareView() {
  const { session, pack, words, today } = useVisit();
  const { ledger, kept, write } = useDesk();
  const [chosen, choose] = useState(0);
  const [marked, setMarked] = useState(false);
  const days = markedDays(ledger.value);
  const now = snapshotOf(pack, session.walk.value.response, today);
  const before = days[chosen] ?? days[0];
  const mark = () => {
    write(['day', today], JSON.stringify(now));
    setMarked(true);
  };
  return (
    <>
      <div class="stack tight">
        <Title>{words.say('staff.compare')}</Title>
        <p class="measure">{words.say('staff.compare.lead')}</p>
      </div>
      <section class="stack tight">
        <div class="acts">
          <Button kind="main" press={mark}>
            {words.say('staff.compare.mark')}
          </Button>
        </div>
        <p role="status">{marked && words.say('staff.compare.marked', { date: words.date(today) })}</p>
        {kept.value === undefined && <p class="small soft">{words.say('staff.compare.tabOnly')}</p>}
      </section>
      {before ? (
        <>
          <ChangeStrip days={days} now={now} />
          <div class="narrow">
            <ListBox
              caption={<span>{words.say('staff.compare.with')}</span>}
              options={days.map(({ on }) => words.date(on))}
              chosen={days.indexOf(before)}
              choose={choose}
            />
          </div>
          <ComparedLists before={before} after={now} comparison={compareAudits(before, now)} />
        </>
      ) : (
        <p class="measure">{words.say('staff.compare.none')}</p>
      )}
    </>
  );
}
