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
  // So that a choice can be sent: the address says all of it.
  useEffect(() => history.replaceState(null, '', `${location.pathname}${toQuery(choices)}`), [choices]);
  const faults = faultsOf(choices, data.packs);
  const sound = withoutFaults(choices, faults);
  const [line, ...others] = snippetsOf(sound, data);
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
        {line && <SnippetList id="code" name="Code" snippets={[line]} toFolder={toFolder} />}
        <p class="acts forms">
          <span>Other forms of it:</span>
          {others.map(({ id, title }) => (
            <a key={id} href={`#code-${id}`}>
              {title}
            </a>
          ))}
        </p>
        <Preview choices={sound} />
        <SnippetList id="other-code" name="Other forms of the code" snippets={others} toFolder={toFolder} />
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
