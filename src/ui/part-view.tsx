import { useRef } from 'preact/hooks';
import { isRecord } from '../pack/shape.ts';
import { LaterNote, type LaterPart, useLater } from './later.tsx';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { type PanelName, useVisit, VisitProvider } from './visit.ts';

/** Parts that are fetched when they are first opened, together with their sentences. */
const PARTS: Readonly<Record<PanelName | 'staff' | 'provider-page', () => Promise<LaterPart>>> = {
  compare: () => import('./compare/compare.tsx'),
  'provider-page': () => import('./provider-page/provider-page.tsx'),
  scan: () => import('./scan/scan.tsx'),
  'shared-link': async () => (await import('./take-away/take-away.tsx')).sharedLink,
  staff: () => import('./staff/staff.tsx'),
  'take-away': () => import('./take-away/take-away.tsx'),
};

/** A part with its own sentences beside those of the walk. */
export function PartView({ name }: { name: keyof typeof PARTS }) {
  const visit = useVisit();
  const later = useLater(async () => {
    const [{ View, styles }, sentences] = await Promise.all([PARTS[name](), visit.loadSentences(name === 'shared-link' ? 'take-away' : name)]);
    const words = visit.words.with(isRecord(sentences) ? (sentences as Record<string, string>) : {});
    return {
      styles,
      View: () => (
        <VisitProvider value={{ ...useVisit(), words }}>
          <View />
        </VisitProvider>
      ),
    };
  }, true);
  const root = useRef<HTMLDivElement>(null);
  useFocusOnChange(root, later.View ? name : 'waiting', false);
  return <div ref={root}>{later.View ? <later.View /> : <LaterNote {...later} />}</div>;
}
