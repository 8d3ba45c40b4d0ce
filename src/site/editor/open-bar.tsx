import { useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import { faultOfJson } from './fault-of-json.ts';

interface OpenBarProps {
  readonly packs: readonly { readonly file: string; readonly name: string }[];
  readonly open: (draft: Draft) => void;
  readonly blank: () => void;
}

/** Where to begin: a file of one's own, a shipped set, or nothing. */
export function OpenBar({ packs, open, blank }: OpenBarProps) {
  const [fault, setFault] = useState('');
  const read = async (text: () => Promise<string>) => {
    try {
      const content = await text();
      const wrong = faultOfJson(content);
      setFault(wrong ?? '');
      if (wrong === undefined) {
        // Own sentences of the widget are not the author's.
        const { interface: _, ...draft } = JSON.parse(content) as Draft & { readonly interface?: unknown };
        open(draft);
      }
    } catch {
      setFault('It could not be opened.');
    }
  };
  return (
    <div class="open-bar">
      <label>
        Open a file
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(() => file.text());
            event.currentTarget.value = '';
          }}
        />
      </label>
      <label>
        or start from
        <select
          onChange={event => {
            const { value } = event.currentTarget;
            // So that the same set can be chosen once more.
            event.currentTarget.value = '';
            if (value === 'blank') blank();
            else if (value) void read(async () => (await fetch(`dist/questions/${value}`)).text());
          }}
        >
          <option value="">…</option>
          <option value="blank">an empty set</option>
          {packs.map(({ file, name }) => (
            <option key={file} value={file}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {fault !== '' && <p role="alert">{fault}</p>}
    </div>
  );
}
