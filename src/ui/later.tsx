import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './parts/button.tsx';
import { useVisit } from './visit.ts';

/** A screen that is fetched when it is first needed, with the styles that only it needs. */
export interface LaterPart {
  readonly View: ComponentType;
  readonly styles: string;
}

/** How far a part has come. Without `View` it is on its way, or has failed. */
export interface Later {
  readonly View: ComponentType | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches a part once it is wanted, and keeps it. */
export function useLater(load: () => Promise<LaterPart>, wanted: boolean): Later {
  const { adopt } = useVisit();
  const [part, setPart] = useState<LaterPart>();
  const [failed, setFailed] = useState(false);
  const retry = () => {
    setFailed(false);
    load().then(
      loaded => {
        adopt(loaded.styles);
        setPart(loaded);
      },
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (wanted && !part) retry();
  }, [wanted]);
  return { View: part?.View, failed, retry };
}

/** Stands in for a part that is not there yet. */
export function LaterNote({ failed, retry }: Later) {
  const { words } = useVisit();
  return (
    <div class="screen" aria-busy={!failed}>
      <h2 class="h-l" tabIndex={-1}>
        {words.say(failed ? 'later.failed' : 'later.loading')}
      </h2>
      {failed && (
        <div class="acts">
          <Button kind="main" press={retry}>
            {words.say('later.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
