import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';
import { SoFar } from './audit-head.tsx';
import { ContextFields } from './context-fields.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PartProgress } from './part-progress.tsx';
import type { Audit } from './use-audit.ts';

/** Below this width, in pixels, the list itself comes first. */
const NARROW = 640;

/** What the list comes to, the plan it is for, and its parts: in view where there is room, else a tap away. */
export function ListHelp({ audit }: { audit: Audit }) {
  const { words, container } = useVisit();
  const all = (
    <>
      <SoFar audit={audit} />
      <ContextFields />
      <PartProgress parts={audit.parts} />
    </>
  );
  return isNarrow(container) ? <Fold summary={words.say('staff.soFar')}>{all}</Fold> : all;
}

/** Which rows to show, in view where there is room. */
export function ListFilter({ audit }: { audit: Audit }) {
  const { words, container } = useVisit();
  const bar = <FilterBar parts={audit.parts} />;
  return isNarrow(container) ? <Fold summary={words.say('staff.show')}>{bar}</Fold> : bar;
}

/** A container that is not laid out has no width. */
function isNarrow({ clientWidth }: Element): boolean {
  return clientWidth > 0 && clientWidth < NARROW;
}
