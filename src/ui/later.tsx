import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './parts/button.tsx';
import { type LaterPart, useVisit, type Visit } from './visit.ts';

/** After so many tries a visitor is told that reloading the page may help. */
const MANY = 2;

/** Longest wait for a small file that tells whether the connection is there, in milliseconds. */
const PATIENCE = 3_000;

/** How far a part has come. Without `View` it is on its way, or has failed. */
export interface Later<Props = object> {
  readonly View: ComponentType<Props> | undefined;
  /** How often it failed, and whether that may be the connection's doing. */
  readonly failure: { readonly tries: number; readonly isOffline: boolean } | undefined;
  readonly retry: () => void;
}

/** Fetches a part once it is wanted, and keeps it. */
export function useLater<Props = object>(
  load: () => Promise<LaterPart<Props>>,
  wanted: boolean,
): Later<Props> {
  const visit = useVisit();
  const [part, setPart] = useState<LaterPart<Props>>();
  const [failure, setFailure] = useState<Later['failure']>();
  const tries = useRef(0);
  const retry = () => {
    setFailure(undefined);
    load()
      .then(loaded => {
        visit.adopt(loaded.styles);
        setPart(loaded);
      })
      .catch(async () => {
        tries.current++;
        setFailure({ tries: tries.current, isOffline: !navigator.onLine });
        if (!(await isReachable(visit))) setFailure({ tries: tries.current, isOffline: true });
      });
  };
  useEffect(() => {
    if (wanted && !part) retry();
  }, [wanted]);
  return { View: part?.View, failure, retry };
}

/** Whether other files come from where the part should. */
function isReachable({ loadSentences }: Visit): Promise<boolean> {
  return Promise.race([
    loadSentences('take-away').then(
      () => true,
      () => false,
    ),
    new Promise<boolean>(resolve => setTimeout(resolve, PATIENCE, false)),
  ]);
}

/** Where a visitor goes who will not wait: to what the part would have covered. */
export function useWayBack(): () => void {
  const { session, panel, leave } = useVisit();
  return () => {
    if (panel.value) panel.value = undefined;
    else if (session.can({ type: 'step.returned' })) session.send({ type: 'step.returned' });
    else leave();
  };
}

/** Stands in for a part that is not there yet. It never holds anyone: there is a way back. */
export function LaterNote({ failure, retry, back }: Omit<Later, 'View'> & { back: () => void }) {
  const { session, words } = useVisit();
  const reload = session.kept.value ? 'later.reload' : 'later.reloadLoses';
  return (
    <div class="screen" aria-busy={!failure}>
      <h2 class="h-l" tabIndex={-1}>
        {words.say(failure ? 'later.failed' : 'later.loading')}
      </h2>
      <div role="status" class="stack tight">
        {failure?.isOffline && <p>{words.say('later.offline')}</p>}
        {failure && failure.tries >= MANY && <p>{words.say(reload)}</p>}
      </div>
      <div class="acts">
        {failure && (
          <Button kind="main" press={retry}>
            {words.say('later.retry')}
          </Button>
        )}
        <Button kind="second" press={back}>
          {words.say('step.back')}
        </Button>
      </div>
    </div>
  );
}
