import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptKey } from '../../kept/keys.ts';
import { read } from '../../kept/store.ts';
import { subjectOf } from '../../kept/walk.ts';
import { fetchWords, WithWords } from '../part-view.tsx';
import { useVisit } from '../visit.ts';

/** How the result changed, where a visitor kept answers on this device. It is fetched with the panel that keeps them. */
export function History() {
  const visit = useVisit();
  const [Strip, setStrip] = useState<ComponentType>();
  useEffect(() => {
    const { session, stores, parts } = visit;
    if (read(stores.local, keptKey(subjectOf(session.walk.value.response))) === undefined) return;
    Promise.all([parts.screen('take-away'), fetchWords(visit, 'take-away')]).then(
      ([{ HistoryStrip, styles }, words]) => {
        visit.adopt(styles);
        setStrip(() => () => <WithWords words={words}>{HistoryStrip && <HistoryStrip />}</WithWords>);
      },
      // The result says all the same what is so now.
      () => {},
    );
  }, []);
  return Strip ? <Strip /> : null;
}
