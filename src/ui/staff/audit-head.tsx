import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { RangeBar } from '../result/range-bar.tsx';
import { useVisit } from '../visit.ts';
import { KEEP, useDesk } from './desk.ts';
import { LevelWords } from './level-words.tsx';
import { type Audit, useTitle } from './use-audit.ts';

/** What the list is, and how far it is. */
export function AuditHead({ audit }: { audit: Audit }) {
  const { words } = useVisit();
  const { assessment, gaps, critical } = audit;
  const { answered, applicable } = assessment;
  const { kept, view, goal } = useDesk();
  return (
    <div class="stack tight">
      <Title>{words.say('staff.title')}</Title>
      <p class="measure">
        {words.say('staff.answered', { answered, count: applicable })}
        {(answered > 0 || gaps.length > 0) && ` ${words.say('staff.gaps', { count: gaps.length })}`}
        {critical > 0 && ` ${words.say('staff.critical', { count: critical })}`}
      </p>
      <p class="small">{words.say('staff.working')}</p>
      {kept.value === undefined && (
        <p class="small soft">
          {words.say('staff.tabOnly')}{' '}
          <Button
            kind="link"
            press={() => {
              goal.value = KEEP;
              view.value = 'files';
            }}
          >
            {words.say('staff.tabOnly.files')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** How the list stands, and the one gap to close first. */
export function SoFar({ audit }: { audit: Audit }) {
  const { pack } = useVisit();
  return (
    <div class="two">
      <RangeBar assessment={audit.assessment} bands={pack.bands} />
      <div class="stack">
        <LevelWords audit={audit} />
        <CloseFirst audit={audit} />
      </div>
    </div>
  );
}

function CloseFirst({ audit: { gaps, assessment } }: { audit: Audit }) {
  const { words } = useVisit();
  const { goal, filter, view } = useDesk();
  const titleOf = useTitle();
  const [worst] = gaps;
  if (!worst) return <p>{words.say(assessment.answered > 0 ? 'staff.noGaps' : 'staff.noneYet')}</p>;
  const go = () => {
    if (!(worst.kind === 'item' && filter.value.by === 'gaps')) filter.value = { by: 'all', owner: '' };
    goal.value = worst.id;
  };
  return (
    <>
      <p>{words.parts('staff.first', { gap: <strong>{titleOf(worst.kind, worst.id)}</strong> })}</p>
      <p>{worst.fix}</p>
      <div class="acts">
        <Button kind="main" press={go}>
          {words.say('staff.goTo')}
        </Button>
        <Button
          kind="second"
          press={() => {
            view.value = 'plan';
          }}
        >
          {words.say('staff.toPlan')}
        </Button>
      </div>
    </>
  );
}
