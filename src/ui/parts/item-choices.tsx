import { stopsAlone } from '../../assessment/stops.ts';
import type { Item } from '../../pack/types.ts';
import { useVisit } from '../visit.ts';
import { ChoiceRows } from './choice-rows.tsx';

/** What a clinic may have said to one question, best to worst, and the two that say nothing yet. */
export function ItemChoices(props: {
  item: Item;
  chosen: string | undefined;
  choose: (option: string) => void;
}) {
  const { session, pack, words } = useVisit();
  const stops = stopsAlone(pack, session.assessment.value.findings, props.item);
  return (
    <>
      <ChoiceRows
        choices={[
          ...props.item.options.map(({ id, label }) => ({ id, label: label.patient })),
          { id: 'promised', label: words.say('item.promised'), unknown: true },
          { id: 'not-asked', label: words.say('item.notAsked'), unknown: true },
        ]}
        chosen={props.chosen}
        onChoose={props.choose}
      />
      <p role="status">{stops && <span key="stops">{words.say('item.stops')}</span>}</p>
    </>
  );
}
