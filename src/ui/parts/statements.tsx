import type { Statement } from '../../pack/panels.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';
import { Sources } from './sources.tsx';

/** Statements that surely hold in the visitor's context, each with its sources. */
export function Statements({ list }: { list: readonly Statement[] }) {
  const { pack, session } = useVisit();
  const view = viewContext(pack, session.walk.value.response.context);
  return (
    <ul class="stack dashes">
      {list
        .filter(({ when }) => contextTruth(when?.context, view) === 'yes')
        .map(({ id, text, sources }) => (
          <li key={id}>
            {text} <Sources ids={sources} />
          </li>
        ))}
    </ul>
  );
}
