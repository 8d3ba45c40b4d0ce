import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Step } from '../machine/types.ts';
import { Later } from './later.tsx';
import { StepScreen } from './steps/step-screen.tsx';
import { type Visit, VisitProvider } from './visit.ts';

/** Review and result: fetched while the first questions are asked. */
export const loadAfterWalk = () => import('./after-walk.tsx');

/** The whole app: one screen at a time, in the visit that it belongs to. */
export function AppView({ visit, focus }: { visit: Visit; focus: boolean }) {
  return (
    <VisitProvider value={visit}>
      <Screens visit={visit} focus={focus} />
    </VisitProvider>
  );
}

function Screens({ visit, focus }: { visit: Visit; focus: boolean }) {
  const { session, words } = visit;
  const screen = session.screen.value;
  const { at } = session.walk.value;
  const root = useRef<HTMLDivElement>(null);
  useFocusOnChange(root, screen === 'reviewing' || screen === 'assessed' ? screen : keyOf(at), focus);
  return (
    <div ref={root} class="fade">
      {session.dropped.length > 0 && (
        <p class="notice" role="status">
          {words.say('kept.dropped', { count: session.dropped.length })}
        </p>
      )}
      {!session.kept.value && screen !== 'introducing' && (
        <p class="notice" role="status">
          {words.say('kept.refused')}
        </p>
      )}
      {screen === 'reviewing' || screen === 'assessed' ? <Later load={loadAfterWalk} /> : <StepScreen />}
    </div>
  );
}

function keyOf(step: Step): string {
  return `${step.kind}:${step.id}`;
}

/**
 * A new screen takes focus to its heading, and scrolls only if that is out of view. Coming back from a change
 * returns to the control that was left.
 */
function useFocusOnChange(root: { current: HTMLDivElement | null }, key: string, atFirst: boolean): void {
  const last = useRef<string | undefined>(undefined);
  const left = useRef(new Map<string, number>());
  const before = last.current;
  if (before !== undefined && before !== key && root.current) {
    const tree = root.current.getRootNode();
    const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
    left.current.set(before, controlsOf(root.current).indexOf(active as HTMLElement));
  }
  useLayoutEffect(() => {
    const isFirst = last.current === undefined;
    const wasStep = last.current?.includes(':') ?? false;
    last.current = key;
    if ((isFirst && !atFirst) || !root.current) return;
    const isList = !key.includes(':');
    const control = isList && wasStep ? controlsOf(root.current)[left.current.get(key) ?? -1] : undefined;
    const target = control ?? root.current.querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: true });
    const box = target?.getBoundingClientRect();
    if (target && box && (box.top < 0 || box.bottom > innerHeight))
      target.scrollIntoView({ block: control ? 'center' : 'start' });
  }, [key]);
}

function controlsOf(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, summary, a')];
}
