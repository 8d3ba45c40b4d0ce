import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useVisit } from './visit.ts';

/** A screen that is fetched when it is first needed, with the styles that only it needs. */
export interface LaterPart {
  readonly View: ComponentType;
  readonly styles: string;
}

type Fetching =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'there'; readonly part: LaterPart };

/** Shows a screen once it has come. If it does not, says so in place and tries again when asked. */
export function Later({ load }: { load: () => Promise<LaterPart> }) {
  const { words, adopt } = useVisit();
  const [fetching, setFetching] = useState<Fetching>({ kind: 'waiting' });
  const fetchPart = () => {
    setFetching({ kind: 'waiting' });
    load().then(
      part => {
        adopt(part.styles);
        setFetching({ kind: 'there', part });
      },
      () => setFetching({ kind: 'failed' }),
    );
  };
  useEffect(fetchPart, [load]);
  if (fetching.kind === 'there') return <fetching.part.View />;
  const failed = fetching.kind === 'failed';
  return (
    <div class="screen" aria-busy={!failed}>
      <h2 class="h-l" tabIndex={-1}>
        {words.say(failed ? 'later.failed' : 'later.loading')}
      </h2>
      {failed && (
        <div class="acts">
          <button class="btn" type="button" onClick={fetchPart}>
            {words.say('later.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
