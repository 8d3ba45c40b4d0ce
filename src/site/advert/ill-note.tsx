import arabic from '../../../questions/interface/scan.ar.json';
import english from '../../../questions/interface/scan.en.json';
import spanish from '../../../questions/interface/scan.es.json';
import type { Pack } from '../../pack/types.ts';
import { tellsIllness } from '../../ui/scan/tells-illness.ts';

const PHRASES = [english, spanish, arabic].map(words => words['scan.illWords']).join('|');

/** Emergency advice above what was found, where a text may tell how its reader feels. */
export function IllNote({ text, pack }: { text: string; pack: Pack }) {
  const urgent = pack.panels?.harm?.urgent ?? [];
  if (urgent.length === 0 || !tellsIllness(text, PHRASES)) return null;
  return (
    <section role="alert">
      <h2>{english['scan.ill']}</h2>
      {urgent.map(({ id, text: advice }) => (
        <p key={id}>{advice}</p>
      ))}
    </section>
  );
}
