import { fitsFilter } from '../../audits/audit-rows.ts';
import { canScan } from '../../pack/can-scan.ts';
import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { AuditHead } from './audit-head.tsx';
import { ClaimGroups } from './claim-groups.tsx';
import { useDesk } from './desk.ts';
import { ListHelp } from './list-help.tsx';
import { moveOnEnter } from './move-on-enter.ts';
import { PartTable } from './part-table.tsx';
import { useAudit } from './use-audit.ts';
import { useSteadyRows } from './use-steady-rows.ts';
import { useWindow } from './use-window.ts';

/** No item or claim can have an empty id. */
const SCAN = '';

/** The whole list: what it comes to so far, the plan it is for, every question by part, and the claims. */
export function ListView() {
  const { pack, words, panel } = useVisit();
  const { filter, goal, row } = useDesk();
  const audit = useAudit();
  const { by, owner } = filter.value;
  const isShown = useSteadyRows(`${by}:${owner}`, row => fitsFilter(row, by, owner));
  const parts = audit.parts
    .map(part => ({ part, rows: part.rows.filter(isShown) }))
    .filter(({ rows }) => rows.length > 0);
  const isScanned = canScan(pack);
  const window = useWindow(parts, goal.value);
  const rows = parts.flatMap(part => part.rows);
  const open = row.value ?? (rows.find(({ option }) => !option) ?? rows[0])?.item.id;
  return (
    <>
      <AuditHead audit={audit} />
      <ListHelp audit={audit} />
      <form
        class="stack"
        autocomplete="off"
        onSubmit={event => event.preventDefault()}
        onKeyDown={moveOnEnter}
      >
        <p class="small soft keys">{words.say('staff.enter')}</p>
        {parts.length === 0 && <p>{words.say(`staff.none.${by}`)}</p>}
        {parts.map(({ part, rows }) => (
          <PartTable
            key={part.id}
            part={part}
            rows={rows}
            drawn={window.drawnOf(part.id)}
            open={open}
            onMore={() => window.more(part.id)}
            onEarlier={window.earlier}
          />
        ))}
      </form>
      {pack.claims.length > 0 && by === 'all' && <ClaimGroups />}
      {isScanned && (
        <section class="panel stack tight">
          <h3 class="h-m">{words.say('staff.scan')}</h3>
          <p>{words.say('staff.scan.help')}</p>
          <div class="acts">
            <Button
              kind="second"
              goal={goal.value === SCAN ? '' : undefined}
              press={() => {
                goal.value = SCAN;
                panel.value = 'scan';
              }}
            >
              {words.say('staff.scan.open')}
            </Button>
          </div>
        </section>
      )}
      <p class="small soft measure">{words.say('result.fixed')}</p>
    </>
  );
}
