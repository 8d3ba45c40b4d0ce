import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Place } from './draft.ts';
import { pathOf } from './draft.ts';
import { AddButton, type Desk, RemoveButton } from './fields.tsx';

interface ListEditorProps {
  readonly desk: Desk;
  readonly place: Place;
  /** Key or index of each entry, with its name. */
  readonly entries: readonly (readonly [key: string | number, name: string])[];
  readonly chosen: string | number | undefined;
  readonly choose: (key: string | number) => void;
  readonly addition?: { readonly name: string; readonly entry: Draft };
  readonly children: ComponentChildren;
}

/** The entries of a list at one side, the form of the chosen one at the other. */
export function ListEditor({ desk, place, entries, chosen, choose, addition, children }: ListEditorProps) {
  const count = (key: string | number) => {
    const start = pathOf([...place, key]);
    return [...desk.remarks].filter(([path]) => path === start || path.startsWith(`${start}.`)).length;
  };
  const name = entries.find(([key]) => key === chosen)?.[1];
  const form = useRef<HTMLDivElement>(null);
  const { length } = entries;
  const before = useRef(length);
  useEffect(() => {
    // Whoever adds an entry goes on to word it, and must not write over the one that was open.
    const isNew = length === before.current + 1 && entries.at(-1)?.[0] === chosen;
    before.current = length;
    if (isNew) form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  });
  return (
    <div class="list-editor">
      <div>
        <ul class="entries">
          {entries.map(([key, label]) => (
            <li key={key}>
              <button
                type="button"
                aria-current={key === chosen ? 'true' : undefined}
                onClick={() => choose(key)}
              >
                {label || 'Not worded yet'}
                {count(key) > 0 && <span class="count"> · {count(key)} to mend</span>}
              </button>
            </li>
          ))}
        </ul>
        {addition && (
          <AddButton desk={desk} place={place} name={addition.name} entry={addition.entry} added={choose} />
        )}
      </div>
      <div ref={form}>
        {children}
        {chosen !== undefined && name !== undefined && (
          <RemoveButton desk={desk} place={[...place, chosen]} name={`“${name || 'this one'}”`} />
        )}
      </div>
    </div>
  );
}
