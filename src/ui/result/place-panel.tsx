import type { Place } from '../../pack/panels.ts';
import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';
import { Contacts } from './report-links.tsx';

/** The rules of the chosen place, and the registers to check. */
export function PlacePanel({ place }: { place: Place }) {
  const { words } = useVisit();
  return (
    <>
      <h4 class="h-m">{place.name}</h4>
      <Statements list={place.rules} />
      {place.check.length > 0 && <p>{words.say('place.check')}</p>}
      <Contacts list={place.check} />
      <p class="small soft">{words.say('place.notLegal')}</p>
    </>
  );
}
