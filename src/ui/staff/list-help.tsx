import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';
import { SoFar } from './audit-head.tsx';
import { WhatYouOffer } from './context-fields.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PartProgress } from './part-progress.tsx';
import type { Audit } from './use-audit.ts';

/** Below this width, in pixels, the list itself comes first. */
const NARROW = 640;

/** What the list comes to, what it is for, its parts, and which rows to show; a tap away where they would hide the list. */
export function ListHelp({ audit }: { audit: Audit }) {
  const { words, container } = useVisit();
  // A container that is not laid out has no width.
  const isNarrow = container.clientWidth > 0 && container.clientWidth < NARROW;
  const parts = <PartProgress parts={audit.parts} />;
  if (isNarrow) {
    return (
      <div class="folds">
        <Fold summary={words.say('staff.soFar')}>
          <SoFar audit={audit} />
          <section class="stack tight">
            <h3 class="h-m">{words.say('staff.parts')}</h3>
            {parts}
          </section>
        </Fold>
        <WhatYouOffer />
        <Fold summary={words.say('staff.show')}>
          <FilterBar parts={audit.parts} />
        </Fold>
      </div>
    );
  }
  return (
    <>
      <SoFar audit={audit} />
      <div class="folds">
        <WhatYouOffer />
        <Fold summary={words.say('staff.parts')}>{parts}</Fold>
      </div>
      <FilterBar parts={audit.parts} />
    </>
  );
}
