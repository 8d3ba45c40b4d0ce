import type { Statement } from '../../pack/panels.ts';
import { OWN_JUDGEMENT } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';
import { Sources } from './sources.tsx';

/** Where a sentence ends, in the languages that are shipped. */
const SENTENCE = /(?<=[.?!؟])\s+/;

/**
 * Statements that surely hold in the visitor's context, each with its sources. `apart`: a line for each sentence, for
 * whoever is unwell reads no paragraph, and whom to call strongly.
 * `sourced`: by its sources alone, where the screen says once for all what is our own judgment.
 */
export function Statements(props: { list: readonly Statement[]; apart?: boolean; sourced?: boolean }) {
  const { list, apart, sourced } = props;
  const { pack, session, words } = useVisit();
  const view = viewContext(pack, session.walk.value.response);
  const first = pack.panels?.harm?.urgent.find(({ numbers }) => !numbers);
  return (
    <ul class="stack dashes">
      {list
        .filter(({ when }) => contextTruth(when?.context, view) === 'yes')
        .map(one => (
          <li key={one.id}>
            {apart
              ? one.text
                  .split(SENTENCE)
                  .map((line, place) => <p key={place}>{one === first ? <b>{line}</b> : line} </p>)
              : one.text}{' '}
            {one.numbers && (
              <div class="linkrow">
                {one.numbers.map((number, place) => (
                  <a key={number} class="btn" href={`tel:${number}`} rel="noopener noreferrer">
                    {words.parts('harm.call', { number: <bdi>{number}</bdi> })}
                    {one.where && ` (${one.where[place]})`}
                  </a>
                ))}
              </div>
            )}
            {/* Those of a list of places are told by each place. */}
            {!one.numbers?.[1] && (
              <Sources ids={one.sources.filter(id => !sourced || id !== OWN_JUDGEMENT)} />
            )}
          </li>
        ))}
    </ul>
  );
}
