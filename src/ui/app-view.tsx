import { useErrorBoundary, useRef } from 'preact/hooks';
import { keyOf, type Spot, useFocusOnChange } from './focus/use-focus-on-change.ts';
import { LaterNote, useLater, useWayBack } from './later.tsx';
import { StepScreen } from './steps/step-screen.tsx';
import { useVisit, type Visit, VisitProvider } from './visit.ts';

/** The whole app: one screen at a time, in the visit that it belongs to. */
export function AppView({ visit, focus }: { visit: Visit; focus: boolean }) {
  return (
    <VisitProvider value={visit}>
      <Screens focus={focus} />
    </VisitProvider>
  );
}

function Screens({ focus }: { focus: boolean }) {
  const { session, panel, parts, emit } = useVisit();
  const [crashed] = useErrorBoundary(() => emit('vetting-error', {}));
  const screen = session.screen.value;
  const { at, audience } = session.walk.value;
  const opened = panel.value;
  const { pauses } = session.walk.value;
  const isAside = screen === 'pausing' || screen === 'reviewing' || screen === 'assessed';
  const isWalk = !opened && audience === 'patient' && !isAside;
  const isLater = !isWalk || at.kind === 'claims';
  const later = useLater(parts.afterWalk, isLater);
  const spot: Spot =
    isLater && !later.View
      ? { kind: 'list', name: 'waiting' }
      : opened
        ? { kind: 'panel', name: opened }
        : screen === 'pausing'
          ? // Each pause is a screen of its own: none is come back to.
            { kind: 'step', name: `pause ${pauses}` }
          : isWalk
            ? { kind: 'step', name: `${at.kind} ${at.id}` }
            : { kind: 'list', name: screen };
  const key = keyOf(spot);
  const back = useWayBack();
  const root = useRef<HTMLDivElement>(null);
  useFocusOnChange(root, spot, focus);
  const pressed = useRef<string | undefined>(undefined);
  // The second click of a double click would answer on a screen that nobody has read.
  const guard = (event: MouseEvent) => {
    if (event.detail < 2) pressed.current = key;
    else if (pressed.current !== key) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  // What is drawn once more would crash once more, and then in view of the page.
  if (crashed) return null;
  return (
    <div ref={root} class="fade" onClickCapture={guard}>
      <KeptNotices screen={key} />
      {!isLater ? (
        <StepScreen />
      ) : later.View ? (
        <later.View claims={isWalk ? at.id : undefined} />
      ) : (
        <LaterNote {...later} back={back} />
      )}
    </div>
  );
}

/** What became of kept answers, said once, on the screen where it became known. */
function KeptNotices({ screen }: { screen: string }) {
  const { session, words } = useVisit();
  const saidOn = useRef<Record<string, string>>({});
  const notices = [
    { key: 'kept.dropped', holds: session.dropped.length > 0 },
    { key: 'kept.refused', holds: !session.kept.value },
  ].filter(({ key, holds }) => {
    if (holds) saidOn.current[key] ??= screen;
    return holds && saidOn.current[key] === screen;
  });
  return (
    <div role="status">
      {notices.map(({ key }) => (
        <p key={key} class="notice">
          {words.say(key, { count: session.dropped.length })}
        </p>
      ))}
    </div>
  );
}
