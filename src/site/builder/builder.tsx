import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wireCopyButtons } from '../copy-buttons.ts';
import type { BuilderData } from './builder-data.ts';
import { ChoiceForm } from './choice-form.tsx';
import { type Choices, readChoices, toQuery } from './choices.ts';
import { faultsOf, withoutFaults } from './faults.ts';
import { Preview } from './preview.tsx';
import { SnippetList } from './snippet-list.tsx';

function Builder({ data }: { readonly data: BuilderData }) {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const change = (some: Partial<Choices>) => setChoices(before => ({ ...before, ...some }));
  // So that a choice can be sent: the address says all of it.
  useEffect(() => history.replaceState(null, '', `${location.pathname}${toQuery(choices)}`), [choices]);
  const faults = faultsOf(choices, data.packs);
  const sound = withoutFaults(choices, faults);
  return (
    <div class="builder">
      <ChoiceForm choices={choices} faults={faults} change={change} packs={data.packs} />
      <div class="made">
        <Preview choices={sound} />
        <SnippetList choices={sound} build={data} />
      </div>
    </div>
  );
}

const place = document.getElementById('builder');
const text = document.getElementById('build-data')?.textContent;
if (place && text) {
  place.replaceChildren();
  render(<Builder data={JSON.parse(text) as BuilderData} />, place);
  wireCopyButtons(place);
}
