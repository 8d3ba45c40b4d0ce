import { Fold } from '../parts/fold.tsx';
import { useVisit } from '../visit.ts';
import { SoFar } from './audit-head.tsx';
import { ContextFields, usePlanQuestions } from './context-fields.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PartProgress } from './part-progress.tsx';
import type { Audit } from './use-audit.ts';

/** Below this width, in pixels, the list itself comes first. */
const NARROW = 640;

/** What the list comes to, what it is for, its parts, and which rows to show; a tap away where they would hide the list. */
export function ListHelp({ audit }: { audit: Audit }) {
  const { words, container } = useVisit();
  const questions = usePlanQuestions();
  // A container that is not laid out has no width.
  const isNarrow = container.clientWidth > 0 && container.clientWidth < NARROW;
  const folded = [
    ...(questions.length > 0 ? [{ title: 'staff.plan', body: <ContextFields questions={questions} /> }] : []),
    { title: 'staff.parts', body: <PartProgress parts={audit.parts} /> },
  ];
  if (isNarrow) {
    return (
      <div class="folds">
        <Fold summary={words.say('staff.soFar')}>
          <SoFar audit={audit} />
          {folded.map(({ title, body }) => (
            <section key={title} class="stack tight">
              <h3 class="h-m">{words.say(title)}</h3>
              {body}
            </section>
          ))}
        </Fold>
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
        {folded.map(({ title, body }) => (
          <Fold key={title} summary={words.say(title)}>
            {body}
          </Fold>
        ))}
      </div>
      <FilterBar parts={audit.parts} />
    </>
  );
}
