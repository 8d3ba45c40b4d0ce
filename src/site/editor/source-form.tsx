import type { Place } from './draft.ts';
import { type Desk, LineField } from './fields.tsx';

interface SourceFormProps {
  readonly desk: Desk;
  readonly place: Place;
}

/** What statements rest on. */
export function SourceForm({ desk, place }: SourceFormProps) {
  return (
    <>
      <LineField
        desk={desk}
        place={[...place, 'publisher']}
        label="Publisher"
        hint="Who says it, such as US FDA."
      />
      <LineField desk={desk} place={[...place, 'title']} label="Title" />
      <LineField desk={desk} place={[...place, 'date']} label="Date" hint="As 2026-11-28, or a year." />
      <LineField
        desk={desk}
        place={[...place, 'url']}
        label="Address"
        hint="The publisher’s own page, with https://."
      />
    </>
  );
}
