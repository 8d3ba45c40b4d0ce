import { Title } from '../parts/title.tsx';
import { useVisit } from '../visit.ts';
import { GapList } from './gap-list.tsx';
import { LevelWords } from './level-words.tsx';
import { PlanTable } from './plan-table.tsx';
import { useAudit } from './use-audit.ts';

/** What the answers come to: what patients would be told, the gaps worst first, and who closes them by when. */
export function PlanView() {
  const { words } = useVisit();
  const audit = useAudit();
  const { answered, applicable } = audit.assessment;
  return (
    <>
      <div class="stack tight">
        <Title>{words.say('staff.planTitle')}</Title>
        <p class="measure">
          {words.say('staff.answered', { answered, count: applicable })}
          {(answered > 0 || audit.gaps.length > 0) &&
            ` ${words.say('staff.gaps', { count: audit.gaps.length })}`}
        </p>
        <p class="small">{words.say('staff.working')}</p>
      </div>
      <section class="stack tight">
        <h3 class="h-l">{words.say('staff.told.title')}</h3>
        <div class="measure">
          <LevelWords audit={audit} />
          <p class="small soft">{words.say('sum.meaning')}</p>
        </div>
      </section>
      <GapList gaps={audit.gaps} parts={audit.parts} isBegun={answered > 0} />
      <PlanTable parts={audit.parts} gaps={audit.gaps} />
    </>
  );
}
