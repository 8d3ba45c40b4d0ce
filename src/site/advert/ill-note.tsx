import { tellsIllness } from '../../claims/tells-illness.ts';
import type { Pack } from '../../pack/types.ts';

/** What is read in a text of somebody who is unwell, a full stop after each, and what to say above the advice. */
export interface IllWords {
  readonly phrases: string;
  readonly heading: string;
}

/** Emergency advice above what was found, where a text may tell how its reader feels. */
export function IllNote({ text, pack, words }: { text: string; pack: Pack; words: IllWords }) {
  const urgent = pack.panels?.harm?.urgent ?? [];
  if (urgent.length === 0 || !tellsIllness(text, words.phrases)) return null;
  return (
    <section role="alert">
      <h2>{words.heading}</h2>
      {urgent.map(({ id, text: advice }, row) => (
        <p key={id}>{row > 0 ? advice : <strong>{advice}</strong>}</p>
      ))}
    </section>
  );
}
