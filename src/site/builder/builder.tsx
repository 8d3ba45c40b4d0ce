import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wireCopyButtons } from '../copy-buttons.ts';
import type { BuilderData } from './builder-data.ts';
import { ChoiceForm, FOLDER_FIELD } from './choice-form.tsx';
import { type Choices, readChoices, toQuery } from './choices.ts';
import { faultsOf, withoutFaults } from './faults.ts';
import { Preview } from './preview.tsx';
import { SnippetList } from './snippet-list.tsx';
import { snippetsOf } from './snippets.ts';

function Builder({ data }: { readonly data: BuilderData }) {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const change = (some: Partial<Choices>) => setChoices(before => ({ ...before, ...some }));
  const [form, setForm] = useState(() => /^#code-(.+)/.exec(location.hash)?.[1] ?? '');
  // So that a choice can be sent: the address says all of it.
  useEffect(() => {
    const part = form && `#code-${form}`;
    history.replaceState(null, '', `${location.pathname}${toQuery(choices)}${part}`);
  }, [choices, form]);
  const faults = faultsOf(choices, data.packs);
  const sound = withoutFaults(choices, faults);
  const toFolder = () => document.getElementById(FOLDER_FIELD)?.focus();
  return (
    <div class="builder">
      <div>
        <p class="to-code">
          <a href="#code">To the code</a>
        </p>
        <ChoiceForm choices={choices} faults={faults} change={change} packs={data.packs} />
      </div>
      <div class="made">
        <SnippetList snippets={snippetsOf(sound, data)} form={form} choose={setForm} toFolder={toFolder} />
        <Preview choices={sound} />
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
