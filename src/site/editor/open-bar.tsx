import { useRef, useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import { readPackFile } from './read-pack-file.ts';

interface OpenBarProps {
  readonly packs: readonly { readonly file: string; readonly name: string }[];
  /** Told of the set, and of the name of a file of one's own. */
  readonly open: (draft: Draft, file?: string) => void;
  readonly blank: () => void;
}

/** Where to begin: a file of one's own, a shipped set, or nothing. */
export function OpenBar({ packs, open, blank }: OpenBarProps) {
  const [fault, setFault] = useState('');
  const chosen = useRef<HTMLSelectElement>(null);
  const read = async (text: () => Promise<string>, file?: string) => {
    const of = file === undefined ? '' : `“${file}” was not opened. `;
    try {
      const found = readPackFile(await text());
      if ('draft' in found) open(found.draft, file);
      setFault('fault' in found ? `${of}${found.fault} What you have open stays as it is.` : '');
    } catch {
      setFault(`${of}It could not be read. What you have open stays as it is.`);
    }
  };
  const start = () => {
    const file = chosen.current?.value;
    setFault('');
    if (file) void read(async () => (await fetch(`dist/questions/${file}`)).text());
    else blank();
  };
  return (
    <div class="open-bar">
      <label>
        Start from
        <select ref={chosen}>
          <option value="">an empty set</option>
          {packs.map(({ file, name }) => (
            <option key={file} value={file}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="btn second" onClick={start}>
        Start
      </button>
      <label class="btn second file">
        Open a file of yours
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(() => file.text(), file.name);
            // So that the same file can be opened once more.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {fault !== '' && (
        <p role="alert" class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
