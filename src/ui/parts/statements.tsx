import type { Statement } from '../../pack/panels.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';
import { Sources } from './sources.tsx';

/** Where a sentence ends, in the languages that are shipped. */
const SENTENCE = /(?<=[.?!؟])\s+/;

/**
 * Statements that surely hold in the visitor's context, each with its sources. `apart`: a line for each sentence, for
 * whoever is unwell reads no paragraph, and the first statement strongly, for it comes before all others.
 */
export function Statements({ list, apart = false }: { list: readonly Statement[]; apart?: boolean }) {
  const { pack, session } = useVisit();
  const view = viewContext(pack, session.walk.value.response.context);
  return (
    <ul class="stack dashes">
      {list
        .filter(({ when }) => contextTruth(when?.context, view) === 'yes')
        .map(({ id, text, sources }, row) => (
          <li key={id}>
            {apart
              ? text
                  .split(SENTENCE)
                  .map((line, place) => <p key={place}>{row > 0 ? line : <b>{line}</b>} </p>)
              : text}{' '}
            <Sources ids={sources} />
          </li>
        ))}
    </ul>
  );
}
