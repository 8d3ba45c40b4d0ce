import type { Contact, Place } from '../../pack/panels.ts';
import { contextTruth, viewContext } from '../../pack/when.ts';
import { useVisit } from '../visit.ts';

/** The place that the visitor chose. */
export function usePlace(): Place | undefined {
  const { pack, session } = useVisit();
  const view = viewContext(pack, session.walk.value.response);
  return pack.panels?.places?.find(place => contextTruth(place.when.context, view) === 'yes');
}

/** Where to report harm in the chosen place. */
export function ReportLinks() {
  const { words } = useVisit();
  const place = usePlace();
  if (!place || place.report.length === 0) return null;
  return (
    <div class="stack">
      <p>{words.say('harm.report')}</p>
      <Contacts list={place.report} />
    </div>
  );
}

/** Offices and registers, with their addresses. */
export function Contacts({ list }: { list: readonly Contact[] }) {
  return (
    <ul class="stack tight dashes">
      {list.map(({ id, text, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
