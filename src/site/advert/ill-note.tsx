import { tellsIllness } from '../../claims/tells-illness.ts';
import type { Pack } from '../../pack/types.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';

/** What is read in a text of somebody who is unwell, a full stop after each, and what to say above the advice. */
export interface IllWords {
  readonly phrases: string;
  readonly heading: string;
}

/** Emergency advice above what was found, where a text may tell how its reader feels. Nobody said where they are. */
export function IllNote({ text, pack, words }: { text: string; pack: Pack; words: IllWords }) {
  const view = viewContext(pack, { context: {} });
  const urgent = (pack.panels?.harm?.urgent ?? []).filter(
    ({ when }) => contextTruth(when?.context, view) === 'yes',
  );
  if (urgent.length === 0 || !tellsIllness(text, words.phrases)) return null;
  const strong = urgent.find(one => !one.numbers);
  const call = pack.interface?.['harm.call'] ?? '{number}';
  return (
    <section role="alert">
      <h2>{words.heading}</h2>
      {urgent.map(({ id, text: advice, numbers = [], where }) => (
        <div key={id}>
          <p>{id === strong?.id ? <strong>{advice}</strong> : advice}</p>
          {numbers.length > 0 && (
            <p class="calls">
              {numbers.map((number, place) => (
                <a key={number} class="btn" href={`tel:${number}`}>
                  {call.replace('{number}', number)}
                  {where && ` (${where[place]})`}
                </a>
              ))}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
