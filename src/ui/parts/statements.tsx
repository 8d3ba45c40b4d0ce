import type { Statement } from '../../pack/panels.ts';
import { OWN_JUDGEMENT } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';
import { Sources } from './sources.tsx';

/** Where a sentence ends, in the languages that are shipped. */
const SENTENCE = /(?<=[.?!؟])\s+/;

/**
 * Statements that surely hold in the visitor's context, each with its sources. `apart`: a line for each sentence, for
 * whoever is unwell reads no paragraph, and the first strongly, for it comes before all others but numbers to call.
 */
export function Statements({ list, apart = false }: { list: readonly Statement[]; apart?: boolean }) {
  const { pack, session, words } = useVisit();
  const view = viewContext(pack, session.walk.value.response.context);
  const first = list.find(({ numbers }) => !numbers);
  const shown = list.filter(({ when }) => contextTruth(when?.context, view) === 'yes');
  const isSourced = (id: string) => id !== OWN_JUDGEMENT;
  return (
    <div class="stack tight">
      <ul class="stack dashes">
        {shown.map(one => (
          <li key={one.id}>
            {apart
              ? one.text
                  .split(SENTENCE)
                  .map((line, place) => <p key={place}>{one === first ? <b>{line}</b> : line} </p>)
              : one.text}{' '}
            {one.numbers && (
              <div class="side2">
                {one.numbers.map(number => (
                  <a key={number} class="btn" href={`tel:${number}`} rel="noopener noreferrer">
                    {words.parts('harm.call', { number: <bdi>{number}</bdi> })}
                  </a>
                ))}
              </div>
            )}
            {/* Those of a list of places are told by each place. */}
            {!one.numbers?.[1] && <Sources ids={one.sources.filter(isSourced)} />}
          </li>
        ))}
      </ul>
      {/* Said beside each of several, it would drown what they say. */}
      {!shown.every(({ sources }) => sources.every(isSourced)) && (
        <p class="small soft">{words.say('source.rest')}</p>
      )}
    </div>
  );
}
