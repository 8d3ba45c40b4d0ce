import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AuditRow } from '../../audits/audit-rows.ts';
import { Button } from '../parts/button.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { useVisit } from '../visit.ts';
import { Cell } from './cell.tsx';
import { useDesk } from './desk.ts';
import { DueField, OwnerField, useFieldName } from './plan-fields.tsx';
import { ShownField } from './shown-field.tsx';
import { AS } from './table-roles.ts';
import { TextField } from './text-field.tsx';

/** A row that is drawn again only when something in it changed: most keys change one row of many. */
export function SteadyRow({ row, isOpen }: { row: AuditRow; isOpen: boolean }) {
  return useMemo(() => <AuditRowCells row={row} isOpen={isOpen} />, [...Object.values(row), isOpen]);
}

/**
 * One question in a row: what it weighs, what can be shown, and what is to be done by whom and when. Where rows are
 * cards, one is open at a time: the one that focus is in, or was in last.
 */
function AuditRowCells({ row, isOpen }: { row: AuditRow; isOpen: boolean }) {
  const { words } = useVisit();
  const desk = useDesk();
  const head = useRef<HTMLTableCellElement>(null);
  // The row that was open has closed, and what focus is in now stands elsewhere than where it was found.
  useLayoutEffect(() => {
    const row = isOpen && head.current?.closest('tr');
    const control = row ? focusWithin(row) : undefined;
    if (!control) return;
    head.current?.scrollIntoView({ block: 'nearest' });
    control.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { item, severity, option, answer, isGap, isOverdue } = row;
  const question = item.prompt.staff;
  const named = useFieldName(row);
  const text = (field: 'evidence' | 'note') => (
    <TextField id={item.id} field={field} text={answer?.[field] ?? ''} label={named(field)} />
  );
  return (
    <tr
      {...AS.row}
      class={`panel ${isGap ? 'gap' : ''} ${isOpen ? 'open' : ''}`}
      onFocusIn={({ target }) => {
        // The way in goes once the row is open: what has focus must not.
        if (!(target instanceof Element) || target.closest('.brief')) return;
        desk.row.value = item.id;
        // Some browsers show of a field no more than where one writes.
        if (isOpen) target.scrollIntoView({ block: 'nearest' });
      }}
    >
      <td {...AS.cell} ref={head} class="bare">
        {isGap && <span class="flagged">{words.say('staff.gap')}</span>}{' '}
        {isOverdue && <span class="flagged late">{words.say('staff.overdue')}</span>}
        <p>
          <strong>{item.prompt.staff}</strong>
        </p>
        <div class="brief row">
          <span class="small soft" aria-hidden="true">
            {option?.label.staff ?? words.say('staff.notAnswered')}
          </span>
          <Button
            kind="plain"
            label={words.say('review.changeWhich', { question })}
            press={() => {
              desk.goal.value = item.id;
            }}
          >
            {words.say(option ? 'review.change' : 'review.fill')}
          </Button>
        </div>
      </td>
      <Cell column="weight">
        <SeverityMark severity={severity} />
      </Cell>
      <Cell column="shown">
        <ShownField row={row} label={named('shown')} />
      </Cell>
      <Cell column="evidence">
        {text('evidence')}
        {option?.concern === 0 && !answer?.evidence && (
          <p class="small soft">{words.say('staff.whereSeen')}</p>
        )}
      </Cell>
      <Cell column="note">
        {text('note')}
        {isGap && <p class="small soft fix">{words.say('staff.fix', { fix: item.fix })}</p>}
      </Cell>
      <Cell column="owner">
        <OwnerField row={row} />
      </Cell>
      <Cell column="due">
        <DueField row={row} />
      </Cell>
    </tr>
  );
}

function focusWithin(row: Element): Element | undefined {
  const root = row.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  return active && row.contains(active) ? active : undefined;
}
