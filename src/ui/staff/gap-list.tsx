import type { Gap } from '../../audits/gaps.ts';
import { own } from '../../pack/own.ts';
import { Button } from '../parts/button.tsx';
import { More } from '../parts/more.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { useTitle } from './use-audit.ts';

/** Every gap, worst first, with what to do about it and a way to its row. */
export function GapList({ gaps, isBegun }: { gaps: readonly Gap[]; isBegun: boolean }) {
  const { words } = useVisit();
  const { some, ...rest } = useSome(gaps);
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.gapList')}</h3>
      {gaps.length === 0 && <p>{words.say(isBegun ? 'staff.noGaps' : 'staff.noneYet')}</p>}
      <ol class="finds">
        {some.map(gap => (
          <GapEntry key={`${gap.kind}:${gap.id}`} gap={gap} />
        ))}
      </ol>
      <More rest={rest} of={words.say('staff.gapList')} />
    </section>
  );
}

function GapEntry({ gap }: { gap: Gap }) {
  const { session, pack, words } = useVisit();
  const { goal, view, filter } = useDesk();
  const title = useTitle()(gap.kind, gap.id);
  const { response } = session.walk.value;
  const chosen = own(response.answers, gap.id)?.option;
  const shown = pack.items.find(item => item.id === gap.id)?.options.find(option => option.id === chosen);
  const go = () => {
    filter.value = { by: 'all', owner: '' };
    view.value = 'list';
    goal.value = gap.id;
  };
  return (
    <li class="find gap">
      <div class="top">
        <span class="flagged">{words.say('staff.gap')}</span>
        <SeverityMark severity={gap.severity} />
        <Button kind="plain" label={words.say('staff.goToWhich', { question: title })} press={go}>
          {words.say('staff.goTo')}
        </Button>
      </div>
      <h4 class="h-m">{title}</h4>
      <dl>
        {gap.kind === 'item' && shown && (
          <div>
            <dt>{words.say('staff.col.shown')}</dt>
            <dd>{shown.label.staff}</dd>
          </div>
        )}
        <div>
          <dt>{words.say(gap.kind === 'item' ? 'staff.todo' : 'staff.claims.ask')}</dt>
          <dd>{gap.fix}</dd>
        </div>
      </dl>
    </li>
  );
}
