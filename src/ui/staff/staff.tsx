import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { auditAtStake, eraseAuditHere } from '../../kept/erase-audit.ts';
import { keptClinics } from '../../kept/kept-clinics.ts';
import { focusInView } from '../focus/focus-in-view.ts';
import stripStyles from '../strip.css?inline';
import { useVisit } from '../visit.ts';
import { AuditNav } from './audit-nav.tsx';
import { CompareView } from './compare-view.tsx';
import { type StaffView, useDesk } from './desk.ts';
import { DeskNotice } from './desk-notice.tsx';
import { FilesView } from './files-view.tsx';
import { ListView } from './list-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PublishView } from './publish-view.tsx';
import staffStyles from './staff.css?inline';

const VIEWS: Readonly<Record<StaffView, ComponentType>> = {
  list: ListView,
  plan: PlanView,
  compare: CompareView,
  publish: PublishView,
  files: FilesView,
};

/** The self-audit of a clinic: what it can show, what is missing, and who closes it by when. */
export const View: ComponentType = () => {
  const { session } = useVisit();
  const desk = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const view = desk.view.value;
  const goal = desk.goal.value;
  const shown = useRef(view);
  // The plan is the result of this audience.
  const isThere = session.screen.value === (view === 'plan' ? 'assessed' : 'reviewing');
  // Before anything arrives from elsewhere.
  useLayoutEffect(() => session.send({ type: view === 'plan' ? 'result.opened' : 'review.opened' }), [view]);
  useLayoutEffect(() => desk.follow(), []);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const heading = root.current?.querySelector('h2');
    if (heading) focusInView(heading, root.current);
  }, [view]);
  // Later than the screen's own heading, which takes focus once it is there: what someone went to, or came from.
  useEffect(() => {
    if (!isThere) return;
    const control = root.current?.querySelector<HTMLElement>('[data-goal]');
    desk.goal.value = undefined;
    if (control) focusInView(control);
  }, [goal, isThere]);
  const Shown = VIEWS[view];
  return (
    <div ref={root} class="screen wide staff">
      <AuditNav />
      <DeskNotice />
      <Shown key={view} />
    </div>
  );
};

export const styles: string = staffStyles + stripStyles;

/** Named one by one: a namespace would bring a file of its own, which every result would wait for. */
export const keptAudit = { auditAtStake, eraseAuditHere, keptClinics };
