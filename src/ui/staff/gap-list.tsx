import type { AuditPart, AuditRow } from '../../audits/audit-rows.ts';
import type { Gap } from '../../audits/gaps.ts';
import { Button } from '../parts/button.tsx';
import { More } from '../parts/more.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useSome } from '../parts/use-some.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import { DueField, OwnerField } from './plan-fields.tsx';
import { useTitle } from './use-audit.ts';

/** Every gap, worst first, with what to do about it, by whom and when, and a way to its row. */
export function GapList(props: { gaps: readonly Gap[]; parts: readonly AuditPart[]; isBegun: boolean }) {
  const { gaps, parts, isBegun } = props;
  const { words } = useVisit();
  const rows = parts.flatMap(part => part.rows);
  const { some, ...rest } = useSome(gaps);
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.gapList')}</h3>
      {gaps.length === 0 && <p>{words.say(isBegun ? 'staff.noGaps' : 'staff.noneYet')}</p>}
      <ol class="finds">
        {some.map(gap => (
          <GapEntry
            key={`${gap.kind}:${gap.id}`}
            gap={gap}
            row={gap.kind === 'item' ? rows.find(({ item }) => item.id === gap.id) : undefined}
          />
        ))}
      </ol>
      <More rest={rest} of={words.say('staff.gapList')} />
    </section>
  );
}

/** @param row Its row in the list. A claim has none: nobody owns it, and it has no day. */
function GapEntry({ gap, row }: { gap: Gap; row: AuditRow | undefined }) {
  const { words } = useVisit();
  const { goal, view, filter } = useDesk();
  const title = useTitle()(gap.kind, gap.id);
  const go = () => {
    filter.value = { by: 'all', owner: '' };
    view.value = 'list';
    goal.value = gap.id;
  };
  return (
    <li class="find gap">
      <div class="row">
        <span class="flagged">{words.say('staff.gap')}</span>
        {row?.isOverdue && <span class="flagged late">{words.say('staff.overdue')}</span>}
        <SeverityMark severity={gap.severity} />
        <Button kind="plain" label={words.say('staff.goToWhich', { question: title })} press={go}>
          {words.say('staff.goTo')}
        </Button>
      </div>
      <h4 class="h-m">{title}</h4>
      <dl>
        {row?.option && (
          <div>
            <dt>{words.say('staff.col.shown')}</dt>
            <dd>{row.option.label.staff}</dd>
          </div>
        )}
        <div>
          <dt>{words.say(row ? 'staff.todo' : 'staff.claims.ask')}</dt>
          <dd>{gap.fix}</dd>
        </div>
        {row && (
          <div class="who">
            <dt>{words.say('staff.col.owner')}</dt>
            <dd>
              <OwnerField row={row} />
            </dd>
            <dt>{words.say('staff.col.due')}</dt>
            <dd>
              <DueField row={row} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
